package dev.roundtable.daily;

import dev.roundtable.daily.AnswerRule.Terms;
import dev.roundtable.group.GroupId;
import dev.roundtable.guide.GuideId;
import dev.roundtable.schedule.OccurrenceId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One question asked to one group, for one round, on one local date. What its rules go by (both
 * ends, sealed or not, how long an answer is) is fixed at asking, so that no change of schedule or
 * settings moves an open question.
 *
 * @param revision the text as it was asked
 * @param question the guide's question, whatever its revision
 * @param localDate the date in the group's zone, from the occurrence
 * @param stayed how many study days it stayed longer because nobody answered
 * @param yesterday the line about an earlier question that its card shows, if any
 * @param answered how many answered; null until the result stands
 * @param reviews how many reviews they got; null until the result stands
 */
record DailyQuestion(
    DailyQuestionId id,
    OccurrenceId occurrence,
    GroupId group,
    GuideId guide,
    String roundKey,
    UUID revision,
    UUID question,
    LocalDate localDate,
    State state,
    boolean sealed,
    int minCharacters,
    boolean quiet,
    Instant askedAt,
    Instant answersUntil,
    Instant reviewsUntil,
    int stayed,
    @Nullable String yesterday,
    @Nullable Integer answered,
    @Nullable Integer reviews) {

  /** A form that was opened before an end may be sent so much after it. */
  static final Duration FORM_GRACE = Duration.ofMinutes(15);

  /** So long a close waits for a room that has not been read back yet. */
  static final Duration CATCH_UP = Duration.ofMinutes(10);

  /** Where it stands. */
  enum State {
    ASKED,
    REVIEWING,
    CLOSED,
    CANCELLED
  }

  DailyQuestion {
    if (!answersUntil.isBefore(reviewsUntil)) {
      throw new IllegalArgumentException("reviews end after answers: " + id);
    }
  }

  /** Whether answers are taken, on time or late. */
  boolean open() {
    return state == State.ASKED || state == State.REVIEWING;
  }

  /** Whether its strong points and sample answer are still a secret. */
  boolean secret() {
    return open();
  }

  /** The end that is next; null once it is over. */
  @Nullable Instant nextEnd() {
    return switch (state) {
      case ASKED -> answersUntil;
      case REVIEWING -> reviewsUntil;
      case CLOSED, CANCELLED -> null;
    };
  }

  /** What decides which replies are answers to it. */
  Terms terms() {
    return new Terms(minCharacters, sealed, reviewsUntil);
  }

  /** Whether something written then is late: after answers ended. */
  boolean late(Instant written) {
    return written.isAfter(answersUntil);
  }

  /**
   * When a form counts as written: when it was sent, or the end before which it was opened if it
   * was sent within fifteen minutes after that end.
   */
  Instant formTime(Instant openedAt, Instant sentAt) {
    for (Instant end : new Instant[] {answersUntil, reviewsUntil}) {
      if (sentAt.isAfter(end) && !openedAt.isAfter(end) && !sentAt.isAfter(end.plus(FORM_GRACE))) {
        return end;
      }
    }
    return sentAt;
  }

  /** Answers have ended; every member may review. */
  DailyQuestion endAnswers() {
    require(State.ASKED);
    return with(State.REVIEWING, answersUntil, reviewsUntil, stayed, answered, reviews);
  }

  /** Reviews have ended; the result stands. */
  DailyQuestion close(int answers, int reviewsGiven) {
    require(State.REVIEWING);
    return with(State.CLOSED, answersUntil, reviewsUntil, stayed, answers, reviewsGiven);
  }

  /** It is taken back, and counts as not asked. */
  DailyQuestion cancel() {
    return with(State.CANCELLED, answersUntil, reviewsUntil, stayed, answered, reviews);
  }

  /** Nobody answered: it stays one more study day instead of a new one. */
  DailyQuestion stay(Instant nextReviewsUntil) {
    require(State.ASKED);
    return with(State.ASKED, reviewsUntil, nextReviewsUntil, stayed + 1, answered, reviews);
  }

  private void require(State expected) {
    if (state != expected) {
      throw new IllegalStateException(id + " is " + state + ", not " + expected);
    }
  }

  private DailyQuestion with(
      State next,
      Instant answersEnd,
      Instant reviewsEnd,
      int stays,
      @Nullable Integer answers,
      @Nullable Integer given) {
    return new DailyQuestion(
        id,
        occurrence,
        group,
        guide,
        roundKey,
        revision,
        question,
        localDate,
        next,
        sealed,
        minCharacters,
        quiet,
        askedAt,
        answersEnd,
        reviewsEnd,
        stays,
        yesterday,
        answers,
        given);
  }
}
