package dev.roundtable.review;

import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Texts;
import dev.roundtable.delivery.Notices;
import dev.roundtable.group.PersonId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The private news of review: what was written about one's answer, and that one's words helped. */
@Component
class ReviewNews {

  /** The kind of notice that tells what a reviewer wrote; its key is the review. */
  static final String REMARK = "review.remark";

  private final Notices notices;
  private final Texts texts;

  ReviewNews(Notices notices, Texts texts) {
    this.notices = notices;
    this.texts = texts;
  }

  /** Tells an author what a reviewer wrote, never who. */
  void remark(Review review, Pool pool, PersonId author) {
    String remark = review.visibleRemark();
    if (remark != null) {
      String about = texts.get("review.news.remark", Markdown.fromGuide(pool.question()));
      notices.add(
          author,
          pool.group(),
          REMARK,
          review.id().toString(),
          new Message(
              texts.get("review.news.remark.summary"),
              List.of(
                  new Block.Text(about),
                  new Block.Quote(remark),
                  new Block.Buttons(
                      Button.plain(
                          ActionId.of(HelpedPressed.KIND, review.id()),
                          texts.get("review.helped.button")),
                      Button.plain(
                          ActionId.of(ReportRemarkPressed.KIND, review.id()),
                          texts.get("review.report.button"))))));
    }
  }

  /** Tells a reviewer that their words helped, never whom. */
  void helped(Review review, Pool pool) {
    notices.add(
        review.reviewer(),
        pool.group(),
        "review.helped",
        review.id().toString(),
        Message.text(texts.get("review.news.helped", Markdown.fromGuide(pool.question()))));
  }
}
