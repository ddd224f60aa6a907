package dev.roundtable.daily;

import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Texts;
import dev.roundtable.daily.DailyQuestion.State;
import dev.roundtable.delivery.Notices;
import dev.roundtable.delivery.Outbox;
import dev.roundtable.delivery.Subject;
import dev.roundtable.group.GroupRoom;
import dev.roundtable.group.Groups;
import dev.roundtable.group.Members;
import dev.roundtable.group.Organizers;
import dev.roundtable.group.PersonId;
import dev.roundtable.group.Rooms;
import dev.roundtable.group.StudyGroup;
import dev.roundtable.guide.Key;
import dev.roundtable.guide.QuestionRevision;
import dev.roundtable.practice.Exposures;
import dev.roundtable.practice.QuestionPicker;
import dev.roundtable.practice.QuestionSheet;
import dev.roundtable.practice.QuestionSheet.Sheets;
import dev.roundtable.review.Pool;
import dev.roundtable.review.Pools;
import dev.roundtable.schedule.Occurrence;
import dev.roundtable.schedule.Occurrences;
import dev.roundtable.schedule.ScheduleEvents.OccurrenceDue;
import dev.roundtable.schedule.ScheduleEvents.OccurrenceMissed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks a question when it is due: one card in each of the group's rooms, one pool for review. */
@Component
class AskDailyQuestion {

  /** What a card's delivery is about. */
  static final String CARD = "daily.card";

  /** How long ago the last result may be for a card to mention it: over a weekend and a day. */
  private static final Duration YESTERDAY = Duration.ofDays(4);

  private final DailyQuestions questions;
  private final PostedCards cards;
  private final CardView view;
  private final Silence silence;
  private final QuestionPicker picker;
  private final Exposures exposures;
  private final Sheets sheets;
  private final Pools pools;
  private final Occurrences occurrences;
  private final Groups groups;
  private final Rooms rooms;
  private final Members members;
  private final Organizers organizers;
  private final Outbox outbox;
  private final Notices notices;
  private final Texts texts;
  private final Clock clock;

  AskDailyQuestion(
      DailyQuestions questions,
      PostedCards cards,
      CardView view,
      Silence silence,
      QuestionPicker picker,
      Exposures exposures,
      Sheets sheets,
      Pools pools,
      Occurrences occurrences,
      Groups groups,
      Rooms rooms,
      Members members,
      Organizers organizers,
      Outbox outbox,
      Notices notices,
      Texts texts,
      Clock clock) {
    this.questions = questions;
    this.cards = cards;
    this.view = view;
    this.silence = silence;
    this.picker = picker;
    this.exposures = exposures;
    this.sheets = sheets;
    this.pools = pools;
    this.occurrences = occurrences;
    this.groups = groups;
    this.rooms = rooms;
    this.members = members;
    this.organizers = organizers;
    this.outbox = outbox;
    this.notices = notices;
    this.texts = texts;
    this.clock = clock;
  }

  @EventListener
  void on(OccurrenceDue due) {
    Occurrence occurrence = due.occurrence();
    StudyGroup group = groups.get(occurrence.group());
    if (silence.keepsInsteadOf(occurrence)) {
      occurrences.skipAfterAll(occurrence.id(), "STAYED");
      // No new question, but asking time all the same.
      notices.flush(group.id(), clock.instant(), person -> wantsNews(group, person));
      return;
    }
    List<GroupRoom> open = rooms.of(group.id()).stream().filter(GroupRoom::open).toList();
    if (open.isEmpty()) {
      occurrences.skipAfterAll(occurrence.id(), "NO_ROOM");
      return;
    }
    Optional<QuestionRevision> picked =
        picker.pick(group.id(), occurrence.guide(), new Key(occurrence.roundKey()));
    if (picked.isEmpty()) {
      occurrences.skipAfterAll(occurrence.id(), "NO_QUESTION");
      tellOrganizers(group, occurrence);
      return;
    }
    ask(group, occurrence, picked.get(), open);
  }

  private void ask(
      StudyGroup group, Occurrence occurrence, QuestionRevision picked, List<GroupRoom> open) {
    Instant now = clock.instant();
    boolean first = !questions.anyAskedOn(group.id(), occurrence.localDate());
    DailyQuestion question =
        new DailyQuestion(
            DailyQuestionId.fresh(),
            occurrence.id(),
            group.id(),
            occurrence.guide(),
            occurrence.roundKey(),
            picked.id().value(),
            picked.question().value(),
            occurrence.localDate(),
            State.ASKED,
            group.settings().sealed(),
            group.settings().minAnswerCharacters(),
            !first,
            now,
            occurrence.answersUntil(),
            occurrence.reviewsUntil(),
            0,
            first ? yesterday(group) : null,
            null,
            null);
    if (!questions.add(question)) {
      return;
    }
    for (GroupRoom room : open) {
      outbox.ask(
          room.room(),
          view.card(question, 0, group.zone()),
          view.threadName(question),
          new Subject(CARD, cards.add(question.id(), room.room())),
          question.answersUntil());
    }
    openPool(question, picked);
    exposures.asked(group.id(), picked, question.id().value(), now);
    if (first) {
      notices.flush(group.id(), now, person -> wantsNews(group, person));
    }
  }

  private void openPool(DailyQuestion question, QuestionRevision picked) {
    QuestionSheet sheet = sheets.of(picked);
    pools.open(
        new Pool(
            ReviewSide.pool(question.id()),
            question.group(),
            question.localDate(),
            sheet.round(),
            sheet.text(),
            sheet.rubric(),
            question.sealed(),
            question.answersUntil(),
            question.reviewsUntil()));
  }

  private boolean wantsNews(StudyGroup group, PersonId person) {
    return members
        .find(group.id(), person)
        .map(member -> member.active(clock.instant()) && member.settings().news())
        .orElse(true);
  }

  private @Nullable String yesterday(StudyGroup group) {
    return questions
        .lastClosed(group.id())
        .filter(q -> q.reviewsUntil().isAfter(clock.instant().minus(YESTERDAY)))
        .map(this::resultLine)
        .orElse(null);
  }

  private @Nullable String resultLine(DailyQuestion question) {
    Integer answered = question.answered();
    Integer reviews = question.reviews();
    return answered == null || reviews == null || answered == 0
        ? null
        : texts.get(
            "daily.card.yesterday", GroupTimes.weekday(question.localDate()), answered, reviews);
  }

  private void tellOrganizers(StudyGroup group, Occurrence occurrence) {
    String text = texts.get("daily.no-question", Markdown.escape(occurrence.roundKey()));
    for (PersonId organizer : organizers.of(group.id())) {
      notices.add(
          organizer,
          group.id(),
          "organizer",
          "no-question/" + occurrence.roundKey(),
          Message.text(text));
    }
  }

  /** A day that a downtime overtook: the rooms are told in one line. */
  @EventListener
  void on(OccurrenceMissed missed) {
    Occurrence occurrence = missed.occurrence();
    if (!silence.tellsOfMissedDay(occurrence.group(), clock.instant())) {
      return;
    }
    String text = texts.get("daily.missed", GroupTimes.date(occurrence.localDate()));
    for (GroupRoom room : rooms.of(occurrence.group())) {
      if (room.open()) {
        outbox.post(
            room.room(),
            Message.text(text).quietly(),
            new Subject("daily.missed", occurrence.id().value()),
            null);
      }
    }
  }
}
