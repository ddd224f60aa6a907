package dev.roundtable.daily;

import static dev.roundtable.daily.ReplyMaker.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roundtable.daily.DailyQuestion.State;
import dev.roundtable.group.GroupId;
import dev.roundtable.guide.GuideId;
import dev.roundtable.schedule.OccurrenceId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DailyQuestionTest {

  private static final Instant ANSWERS = NINE.plus(Duration.ofDays(1));
  private static final Instant REVIEWS = NINE.plus(Duration.ofDays(2));

  @Test
  void itGoesFromAskedThroughReviewingToClosed() {
    DailyQuestion reviewing = asked().endAnswers();
    assertThat(reviewing.state()).isEqualTo(State.REVIEWING);
    assertThat(reviewing.nextEnd()).isEqualTo(REVIEWS);
    assertThat(reviewing.close(5, 11).state()).isEqualTo(State.CLOSED);
    assertThatThrownBy(() -> asked().close(5, 11)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(reviewing::endAnswers).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void onlyWhatIsWrittenAfterTheEndOfAnswersIsLate() {
    assertThat(asked().late(ANSWERS)).isFalse();
    assertThat(asked().late(ANSWERS.plusSeconds(1))).isTrue();
  }

  @Test
  void aFormOpenedBeforeTheEndMayBeSentFifteenMinutesAfterIt() {
    Instant opened = ANSWERS.minusSeconds(60);
    Instant justIn = ANSWERS.plus(Duration.ofMinutes(15));
    assertThat(asked().formTime(opened, justIn)).isEqualTo(ANSWERS);
    assertThat(asked().formTime(opened, justIn.plusSeconds(1))).isEqualTo(justIn.plusSeconds(1));
    assertThat(asked().formTime(ANSWERS.plusSeconds(1), justIn)).isEqualTo(justIn);
    assertThat(asked().formTime(REVIEWS.minusSeconds(1), REVIEWS.plusSeconds(60)))
        .isEqualTo(REVIEWS);
  }

  @Test
  void aQuestionThatNobodyAnsweredStaysUntilTheOldEndOfReviews() {
    Instant next = REVIEWS.plus(Duration.ofDays(1));
    DailyQuestion stayed = asked().stay(next);
    assertThat(stayed.state()).isEqualTo(State.ASKED);
    assertThat(stayed.answersUntil()).isEqualTo(REVIEWS);
    assertThat(stayed.reviewsUntil()).isEqualTo(next);
    assertThat(stayed.stayed()).isEqualTo(1);
  }

  private static DailyQuestion asked() {
    return new DailyQuestion(
        ReplyMaker.QUESTION,
        OccurrenceId.fresh(),
        GroupId.fresh(),
        new GuideId(UUID.randomUUID()),
        "behavioral",
        UUID.randomUUID(),
        UUID.randomUUID(),
        LocalDate.of(2026, 11, 24),
        State.ASKED,
        false,
        80,
        false,
        NINE,
        ANSWERS,
        REVIEWS,
        0,
        null,
        null,
        null);
  }
}
