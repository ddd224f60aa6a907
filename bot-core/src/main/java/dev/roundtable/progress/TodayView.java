package dev.roundtable.progress;

import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.CommandButton;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Texts;
import dev.roundtable.daily.GroupTimes;
import dev.roundtable.daily.MyQuestions;
import dev.roundtable.daily.MyQuestions.Mine;
import dev.roundtable.daily.MyQuestions.Open;
import dev.roundtable.delivery.Notices;
import dev.roundtable.delivery.Notices.Notice;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.Member;
import dev.roundtable.group.PersonId;
import dev.roundtable.group.StudyGroup;
import dev.roundtable.review.Pending;
import dev.roundtable.review.Reviews;
import dev.roundtable.schedule.Occurrence;
import dev.roundtable.schedule.Occurrences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes what is open for a person in a group, on one phone screen. */
@Component
class TodayView {

  /** More open questions than these do not fit on a phone. */
  private static final int QUESTIONS = 4;

  private static final int NOTICES = 3;
  private static final int TEXT = 110;
  private static final int DAYS = 60;
  private static final int LOOK_BACK = 5;

  private final MyQuestions questions;
  private final Reviews reviews;
  private final Notices notices;
  private final Occurrences occurrences;
  private final Texts texts;

  TodayView(
      MyQuestions questions,
      Reviews reviews,
      Notices notices,
      Occurrences occurrences,
      Texts texts) {
    this.questions = questions;
    this.reviews = reviews;
    this.notices = notices;
    this.occurrences = occurrences;
    this.texts = texts;
  }

  /** What somebody sees who is a member, or who is not. */
  Message today(StudyGroup group, PersonId person, boolean member) {
    var blocks = new ArrayList<Block>();
    var buttons = new ArrayList<Button>();
    blocks.add(new Block.Heading(texts.get("progress.today.heading", group.name())));
    List<Open> open = questions.open(group.id(), person);
    if (open.isEmpty()) {
      blocks.add(new Block.Text(nothing(group)));
    }
    for (Open question : open.stream().limit(QUESTIONS).toList()) {
      blocks.add(new Block.Text(line(group, question)));
      if (question.mine() != Mine.ANSWERED && question.mine() != Mine.LATE) {
        buttons.add(answerButton(question, buttons.isEmpty()));
      }
    }
    if (member) {
      memberLines(group, person, open, blocks, buttons);
    } else {
      blocks.add(new Block.Note(texts.get("progress.today.stranger")));
      buttons.add(CommandButton.of("study join", texts.get("progress.today.join")));
    }
    if (!buttons.isEmpty()) {
      blocks.add(new Block.Buttons(buttons));
    }
    blocks.addAll(news(person));
    return new Message(texts.get("progress.today.summary", group.name(), open.size()), blocks);
  }

  private void memberLines(
      StudyGroup group,
      PersonId person,
      List<Open> open,
      List<Block> blocks,
      List<Button> buttons) {
    Pending pending = reviews.pendingFor(person, group.id());
    var lines = new ArrayList<String>();
    if (pending.waiting() > 0) {
      lines.add(
          texts.get(
              "progress.today.reviews", pending.waiting(), pending.doneToday(), pending.asked()));
      buttons.add(CommandButton.of("review", texts.get("progress.today.review")));
    }
    if (pending.unread() > 0) {
      lines.add(texts.get("progress.today.comments", pending.unread()));
      latestFeedback(person, group.id()).ifPresent(buttons::add);
    }
    int streak = Streak.of(questions.days(group.id(), person, DAYS));
    if (streak > 1) {
      lines.add(texts.get("progress.today.streak", streak));
    }
    boolean allAnswered = open.stream().allMatch(q -> q.mine() != Mine.UNANSWERED);
    if (lines.isEmpty() && !open.isEmpty() && allAnswered) {
      lines.add(texts.get("progress.today.done"));
    }
    if (!lines.isEmpty()) {
      blocks.add(new Block.Text(String.join("\\\n", lines)));
    }
  }

  /** The newest question of theirs that has comments. */
  private Optional<Button> latestFeedback(PersonId person, GroupId group) {
    return questions.answered(group, person, LOOK_BACK).stream()
        .filter(
            pool ->
                reviews
                    .feedbackFor(person, pool)
                    .filter(f -> !f.result().comments().isEmpty())
                    .isPresent())
        .findFirst()
        .map(pool -> Button.plain(Reviews.feedback(pool), texts.get("progress.today.feedback")));
  }

  private Button answerButton(Open question, boolean first) {
    String label = texts.get("progress.today.answer", question.round());
    String shown = label.length() > 75 ? label.substring(0, 74) + "…" : label;
    return first
        ? Button.primary(question.answer(), shown)
        : Button.plain(question.answer(), shown);
  }

  private String line(StudyGroup group, Open question) {
    String text = question.text();
    String shown = text.length() > TEXT ? text.substring(0, TEXT - 1).strip() + "…" : text;
    String state =
        switch (question.mine()) {
          case ANSWERED -> texts.get("progress.today.answered");
          case LATE -> texts.get("progress.today.late");
          case PASSED -> texts.get("progress.today.passed");
          case UNANSWERED ->
              question.answering()
                  ? texts.get(
                      "progress.today.until",
                      GroupTimes.dayTime(question.answersUntil(), group.zone()))
                  : texts.get(
                      "progress.today.late-until",
                      GroupTimes.dayTime(question.reviewsUntil(), group.zone()));
        };
    return texts.get(
        "progress.today.question",
        Markdown.escape(question.round()),
        GroupTimes.weekday(question.date()),
        Markdown.escape(shown),
        state);
  }

  private String nothing(StudyGroup group) {
    if (!group.asks()) {
      return texts.get("progress.today." + group.state().name().toLowerCase(java.util.Locale.ROOT));
    }
    List<Occurrence> next = occurrences.planned(group.id(), 1);
    return next.isEmpty()
        ? texts.get("progress.today.nothing")
        : texts.get(
            "progress.today.next", GroupTimes.dayTime(next.getFirst().dueAt(), group.zone()));
  }

  /** Private news that waits, or that could not be delivered: shown here, it is told. */
  private List<Block> news(PersonId person) {
    var waiting = new ArrayList<Notice>(notices.undelivered(person));
    for (Notice notice : notices.pending(person)) {
      if (waiting.stream().noneMatch(known -> known.id().equals(notice.id()))) {
        waiting.add(notice);
      }
    }
    var shown = List.copyOf(waiting.subList(0, Math.min(NOTICES, waiting.size())));
    var blocks = new ArrayList<Block>();
    for (Notice notice : shown) {
      blocks.add(new Block.Divider());
      blocks.addAll(notice.part().blocks());
    }
    notices.seen(shown);
    return blocks;
  }

  /** Whether a membership counts. */
  static boolean belongs(Optional<Member> member) {
    return member.filter(Member::belongs).isPresent();
  }
}
