package dev.roundtable.review;

import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.CommandButton;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Texts;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.Groups;
import dev.roundtable.group.PersonId;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * What a reviewer sees after a card: that it is recorded, what comes next, or that nothing does.
 */
@Component
class AfterMessages {

  private static final int LOOK_BACK = 3;
  private static final DateTimeFormatter DAY_TIME =
      DateTimeFormatter.ofPattern("EEE d MMM HH:mm z", Locale.ENGLISH);

  private final Queues queues;
  private final ReviewRows reviews;
  private final Groups groups;
  private final CardMessages cards;
  private final Texts texts;

  AfterMessages(Queues queues, ReviewRows reviews, Groups groups, CardMessages cards, Texts texts) {
    this.queues = queues;
    this.reviews = reviews;
    this.groups = groups;
    this.cards = cards;
    this.texts = texts;
  }

  /** It is recorded; what can be added, and the way to the next. */
  Message recorded(VoteOutcome.Recorded it) {
    Review review = it.review();
    Pool pool = it.pool();
    QueueView queue = queues.view(pool.group(), review.reviewer());
    String done = texts.get("review.recorded", cards.label(review.vote()));
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Text(done + " " + progress(queue)));
    if (review.remark() != null) {
      blocks.add(new Block.Quote(review.remark()));
    }
    blocks.add(
        new Block.Note(texts.get("review.recorded.until", time(pool.group(), pool.closesAt()))));
    List<Button> buttons = new ArrayList<>();
    if (queue.waiting() > 0) {
      buttons.add(next(pool.group()));
    }
    buttons.add(
        Button.plain(
            Target.action(WhyPressed.KIND, review.submission()),
            texts.get(review.remark() == null ? "review.recorded.add" : "review.recorded.reword")));
    buttons.add(
        Button.plain(
            Target.action(CardPressed.KIND, review.submission()),
            texts.get("review.recorded.change")));
    blocks.add(new Block.Buttons(buttons));
    return new Message(Markdown.plain(done), blocks);
  }

  /** There is nothing to review, when there will be, and what may still be changed. */
  Message nothing(GroupId group, PersonId reviewer, Next.NoneNow none) {
    Instant opening = none.nextOpening();
    String text =
        none.enoughToday()
            ? texts.get("review.nothing.enough", ReviewQueue.MOST_A_DAY)
            : opening != null
                ? texts.get("review.nothing.opens", time(group, opening))
                : texts.get("review.nothing");
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Text(text));
    List<Review> past = reviews.changeable(group, reviewer, LOOK_BACK);
    if (!past.isEmpty()) {
      blocks.add(new Block.Note(texts.get("review.nothing.past")));
      blocks.add(
          new Block.Buttons(
              past.stream()
                  .map(
                      review ->
                          Button.plain(
                              Target.action(CardPressed.KIND, review.submission()),
                              cards.label(review.vote())))
                  .toList()));
    }
    return new Message(Markdown.plain(text), blocks);
  }

  /** It was given back. */
  Message returned(Assignment.Reason reason) {
    return withReview(texts.get("review.returned." + reason));
  }

  /** A vote was not taken. */
  Message refused(VoteOutcome.Reason reason) {
    return withReview(texts.get("review.refused." + reason));
  }

  private Message withReview(String text) {
    return new Message(
        Markdown.plain(text),
        List.of(
            new Block.Text(text),
            new Block.Buttons(CommandButton.of("review", texts.get("review.next")))));
  }

  private Button next(GroupId group) {
    return Button.primary(ActionId.of(NextPressed.KIND, group), texts.get("review.next"));
  }

  private String progress(QueueView queue) {
    int done = queue.doneToday();
    if (done < ReviewQueue.ASKED) {
      return queue.waiting() > 0
          ? texts.get("review.progress", done, ReviewQueue.ASKED)
          : texts.get("review.progress.empty");
    }
    return done < ReviewQueue.MOST_A_DAY && queue.waiting() > 0
        ? texts.get("review.progress.offer")
        : texts.get("review.progress.done");
  }

  private String time(GroupId group, Instant instant) {
    ZoneId zone = groups.get(group).zone();
    return Markdown.time(
        instant, DAY_TIME.format(instant.atZone(zone)), Markdown.TimeStyle.DAY_TIME);
  }
}
