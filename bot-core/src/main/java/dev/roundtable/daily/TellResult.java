package dev.roundtable.daily;

import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Texts;
import dev.roundtable.delivery.Notices;
import dev.roundtable.group.GroupRoom;
import dev.roundtable.group.Member;
import dev.roundtable.group.Rooms;
import dev.roundtable.practice.HiddenQuestions;
import dev.roundtable.review.PoolResult;
import dev.roundtable.review.Pools;
import dev.roundtable.review.Reviews;
import dev.roundtable.review.Score;
import dev.roundtable.review.SubmissionResult;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Tells a question's result: to the rooms who answered and one strong passage, to authors theirs.
 */
@Component
class TellResult {

  private static final Duration KEPT_FOR_PARKED = Duration.ofDays(7);

  private final ResultView view;
  private final ResultFacts facts;
  private final Rooms rooms;
  private final ResultMessages posted;
  private final Answers answers;
  private final Pools pools;
  private final HiddenQuestions hidden;
  private final Notices notices;
  private final Texts texts;

  TellResult(
      ResultView view,
      ResultFacts facts,
      Rooms rooms,
      ResultMessages posted,
      Answers answers,
      Pools pools,
      HiddenQuestions hidden,
      Notices notices,
      Texts texts) {
    this.view = view;
    this.facts = facts;
    this.rooms = rooms;
    this.posted = posted;
    this.answers = answers;
    this.pools = pools;
    this.hidden = hidden;
    this.notices = notices;
    this.texts = texts;
  }

  void tell(DailyQuestion question, List<Answer> standing, PoolResult result) {
    Message message = view.message(question, facts.of(question, standing, result));
    for (GroupRoom room : rooms.of(question.group())) {
      // A room that is parked gets it when it is mended, unless that takes a week.
      Instant notAfter = room.open() ? null : question.reviewsUntil().plus(KEPT_FOR_PARKED);
      posted.post(question.id(), room.room(), message.quietly(), notAfter);
    }
    result.submissions().forEach(own -> tellAuthor(question, own));
  }

  /** Brings a result up to date from which something was hidden, or may be seen again. */
  void again(DailyQuestion question) {
    if (!posted.any(question.id())) {
      return;
    }
    List<Answer> standing = answers.of(question.id()).stream().filter(Answer::stands).toList();
    Message now =
        standing.isEmpty() || hidden.hides(question.group(), question.question())
            ? Message.text(texts.get("daily.result.hidden"))
            : pools
                .result(ReviewSide.pool(question.id()))
                .map(result -> view.message(question, facts.of(question, standing, result)))
                .orElseGet(() -> Message.text(texts.get("daily.result.hidden")));
    posted.edit(question.id(), now);
  }

  /** The answer that a question's result quotes. */
  Optional<UUID> quoted(DailyQuestion question) {
    List<Answer> standing = answers.of(question.id()).stream().filter(Answer::stands).toList();
    return pools
        .result(ReviewSide.pool(question.id()))
        .map(result -> facts.of(question, standing, result).passage())
        .map(ResultFacts.Passage::answer);
  }

  /** Tells an author that their answer's extra day has ended and it is still without a score. */
  void tellStillShort(DailyQuestion question, SubmissionResult own) {
    if (facts.member(question.group(), own.author()).filter(Member::belongs).isPresent()) {
      String text =
          texts.get(
              "daily.result.own.ended", GroupTimes.weekday(question.localDate()), own.reviews());
      notices.add(
          own.author(),
          question.group(),
          "result",
          "result/" + question.id() + "/ended",
          new Message(
              Markdown.plain(text),
              List.of(
                  new Block.Text(text),
                  new Block.Buttons(
                      Button.plain(
                          Reviews.feedback(ReviewSide.pool(question.id())),
                          texts.get("daily.result.feedback"))))));
    }
  }

  /** Tells an author what their answer came to, in their next private news. */
  void tellAuthor(DailyQuestion question, SubmissionResult own) {
    Optional<Member> member = facts.member(question.group(), own.author()).filter(Member::belongs);
    if (member.isPresent()) {
      notices.add(
          own.author(),
          question.group(),
          "result",
          "result/" + question.id() + (own.score() == null ? "/short" : ""),
          notice(question, own, member.get().settings().quotable()));
    }
  }

  private Message notice(DailyQuestion question, SubmissionResult own, boolean quotable) {
    Score score = own.score();
    String day = GroupTimes.weekday(question.localDate());
    String text =
        score == null
            ? texts.get("daily.result.own.short", day, own.reviews())
            : texts.get(
                "daily.result.own",
                day,
                String.format(Locale.ROOT, "%.1f", score.value()),
                own.reviews(),
                own.comments().size());
    var buttons = new ArrayList<Button>();
    buttons.add(
        Button.plain(
            Reviews.feedback(ReviewSide.pool(question.id())), texts.get("daily.result.feedback")));
    if (score != null) {
      buttons.add(
          Button.plain(
              QuoteConsent.action(question.group(), !quotable),
              texts.get(quotable ? "daily.quote.no" : "daily.quote.yes")));
    }
    return new Message(
        Markdown.plain(text), List.of(new Block.Text(text), new Block.Buttons(buttons)));
  }
}
