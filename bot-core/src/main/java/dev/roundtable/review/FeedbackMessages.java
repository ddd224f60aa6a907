package dev.roundtable.review;

import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Texts;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an author sees of the reviews of their answer: figure, words and comments, no names. */
@Component
class FeedbackMessages {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

  private final CardMessages cards;
  private final Texts texts;

  FeedbackMessages(CardMessages cards, Texts texts) {
    this.cards = cards;
    this.texts = texts;
  }

  Message feedback(Feedback it) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(texts.get("review.feedback.title")));
    blocks.add(
        new Block.Note(Markdown.escape(it.pool().round()) + " · " + DAY.format(it.pool().day())));
    blocks.add(new Block.Text(Markdown.fromGuide(it.pool().question())));
    blocks.add(new Block.Text(figure(it)));
    List<Block.Fact> facts = new ArrayList<>();
    fact(facts, "review.feedback.strongest", it.result().strongest());
    fact(facts, "review.feedback.first", it.result().workOnFirst());
    if (!facts.isEmpty()) {
      blocks.add(new Block.Facts(facts));
    }
    for (CommentReceived comment : it.result().comments()) {
      blocks.addAll(comment(comment));
    }
    if (it.result().comments().isEmpty()) {
      blocks.add(new Block.Note(texts.get("review.feedback.no-words")));
    }
    return new Message(texts.get("review.feedback.title"), blocks);
  }

  private String figure(Feedback it) {
    Score score = it.result().score();
    if (score == null) {
      return it.closed()
          ? texts.get("review.feedback.too-few", it.result().reviews())
          : texts.get("review.feedback.open", it.result().reviews());
    }
    Vote word = Vote.ofLevel((int) Math.round(score.value()));
    return texts.get("review.feedback.score", cards.label(word), score.value(), score.reviews());
  }

  private void fact(List<Block.Fact> facts, String key, @Nullable String criterion) {
    if (criterion != null) {
      facts.add(new Block.Fact(texts.get(key), Markdown.escape(criterion)));
    }
  }

  private List<Block> comment(CommentReceived comment) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Quote(comment.text()));
    if (comment.editedSince()) {
      blocks.add(new Block.Note(texts.get("review.feedback.edited")));
    }
    Button report =
        Button.plain(
            ActionId.of(ReportRemarkPressed.KIND, comment.review()),
            texts.get("review.report.button"));
    blocks.add(
        comment.helped()
            ? new Block.Buttons(report)
            : new Block.Buttons(
                Button.plain(
                    ActionId.of(HelpedPressed.KIND, comment.review()),
                    texts.get("review.helped.button")),
                report));
    return blocks;
  }
}
