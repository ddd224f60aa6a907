package dev.roundtable.daily;

import dev.roundtable.daily.DailyQuestion.State;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.Groups;
import dev.roundtable.group.StudyGroup;
import dev.roundtable.review.Pools;
import dev.roundtable.schedule.Occurrence;
import dev.roundtable.schedule.Pace;
import dev.roundtable.schedule.StudyDays;
import dev.roundtable.schedule.StudySchedule;
import dev.roundtable.schedule.StudySchedules;
import dev.roundtable.sql.Utc;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What happens when nobody answers. The question stays one more study day instead of a new one;
 * after a second empty day the group is asked how to go on; after a third it rests.
 */
@Component
class Silence {

  private static final int ASKS_THE_GROUP = 2;
  private static final int RESTS = 3;
  private static final Duration ONE_LINE_EVERY = Duration.ofHours(1);

  private final JdbcClient db;
  private final DailyQuestions questions;
  private final Answers answers;
  private final StudySchedules schedules;
  private final Groups groups;
  private final Pools pools;
  private final SilenceWords words;

  Silence(
      JdbcClient db,
      DailyQuestions questions,
      Answers answers,
      StudySchedules schedules,
      Groups groups,
      Pools pools,
      SilenceWords words) {
    this.db = db;
    this.questions = questions;
    this.answers = answers;
    this.schedules = schedules;
    this.groups = groups;
    this.pools = pools;
    this.words = words;
  }

  /** Whether an open question without answers stays in the place of this occurrence. */
  boolean keepsInsteadOf(Occurrence due) {
    Optional<StudySchedule> schedule = schedules.of(due.group());
    boolean turns = schedule.filter(s -> s.pace() == Pace.TURNS).isPresent();
    return questions.open(due.group()).stream()
        .filter(q -> q.state() == State.ASKED && q.stayed() > 0)
        .filter(q -> q.answersUntil().isAfter(due.dueAt()))
        .filter(q -> turns || sameRound(q, due))
        .anyMatch(q -> answers.standing(q.id()) == 0);
  }

  /**
   * Answers to a question have ended and nobody gave one.
   *
   * @return what becomes of the question
   */
  DailyQuestion end(DailyQuestion question) {
    StudyGroup group = groups.get(question.group());
    Optional<StudySchedule> schedule = schedules.of(question.group());
    if (!group.asks() || schedule.isEmpty() || newerAsked(question)) {
      return question.cancel();
    }
    LocalDate today = question.answersUntil().atZone(group.zone()).toLocalDate();
    boolean othersLive = othersAnswered(question);
    if (othersLive && question.stayed() > 0) {
      return question.cancel();
    }
    int empty = othersLive ? 0 : emptyDays(question, today);
    if (empty >= RESTS) {
      groups.change(group.id(), StudyGroup.State.RESTING);
      forget(group.id());
      words.rests(group, question);
      return question.cancel();
    }
    if (empty == ASKS_THE_GROUP) {
      words.asks(group, question);
    }
    DailyQuestion stays = question.stay(nextEnd(schedule.get(), question));
    pools.move(ReviewSide.pool(question.id()), stays.answersUntil(), stays.reviewsUntil());
    return stays;
  }

  /** Somebody answered: days are counted anew. */
  void forget(GroupId group) {
    db.sql("delete from silence where group_id = ?").param(group.value()).update();
  }

  /** Whether a missed day is told now: several at once are one line. */
  boolean tellsOfMissedDay(GroupId group, Instant now) {
    int told =
        db.sql("update missed_day set told_at = ? where group_id = ? and told_at < ?")
            .params(Utc.of(now), group.value(), Utc.of(now.minus(ONE_LINE_EVERY)))
            .update();
    return told == 1
        || db.sql("insert into missed_day (group_id, told_at) values (?, ?) on conflict do nothing")
                .params(group.value(), Utc.of(now))
                .update()
            == 1;
  }

  /** Whether the group went on to another question of this round while the bot was away. */
  private boolean newerAsked(DailyQuestion question) {
    return questions.latest(question.group(), 10).stream()
        .anyMatch(
            q ->
                q.askedAt().isAfter(question.askedAt())
                    && q.guide().equals(question.guide())
                    && q.roundKey().equals(question.roundKey()));
  }

  /** Whether another question that was asked no earlier has an answer. */
  private boolean othersAnswered(DailyQuestion question) {
    return questions.open(question.group()).stream()
        .filter(q -> !q.id().equals(question.id()))
        .filter(q -> !q.answersUntil().isBefore(question.answersUntil()))
        .anyMatch(q -> answers.standing(q.id()) > 0);
  }

  /** Counts this empty day; several questions of one day are one. */
  private int emptyDays(DailyQuestion question, LocalDate today) {
    int counted =
        db.sql(
                "update silence set empty_days = empty_days + 1, last_date = ?"
                    + " where group_id = ? and last_date < ?")
            .params(today, question.group().value(), today)
            .update();
    if (counted == 0) {
      db.sql(
              "insert into silence (group_id, empty_days, last_date) values (?, 1, ?)"
                  + " on conflict do nothing")
          .params(question.group().value(), today)
          .update();
    }
    return db.sql("select empty_days from silence where group_id = ?")
        .param(question.group().value())
        .query(Integer.class)
        .single();
  }

  private static Instant nextEnd(StudySchedule schedule, DailyQuestion question) {
    var days = new StudyDays(schedule);
    LocalDate ends = question.reviewsUntil().atZone(schedule.zone()).toLocalDate();
    return days.after(ends)
        .map(days::due)
        .filter(end -> end.isAfter(question.reviewsUntil()))
        .orElseGet(() -> question.reviewsUntil().plus(1, ChronoUnit.DAYS));
  }

  private static boolean sameRound(DailyQuestion question, Occurrence due) {
    return question.guide().equals(due.guide()) && question.roundKey().equals(due.roundKey());
  }
}
