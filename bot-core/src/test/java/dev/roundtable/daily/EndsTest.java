package dev.roundtable.daily;

import static dev.roundtable.daily.StudyDay.LONG;
import static dev.roundtable.daily.StudyDay.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.chat.ChatEvent;
import dev.roundtable.group.GroupSettings;
import dev.roundtable.group.Groups;
import dev.roundtable.group.People;
import dev.roundtable.group.StudyGroup;
import dev.roundtable.schedule.StudySchedule;
import dev.roundtable.schedule.StudySchedules;
import dev.roundtable.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How questions end: on time, late, in silence, after a downtime. */
class EndsTest {

  @Test
  void aLateAnswerIsTakenAndCalledLate() {
    try (var day = StudyDay.begin()) {
      var people = day.members("ada", "ben", "chloe");
      day.at("2026-11-23T09:00");
      Village.Said monday = day.card();
      people.get(0).repliesIn(day.thread(monday), LONG);
      day.at("2026-11-24T10:00");
      assertThat(said(people.get(1).submits(day.village.cards().getFirst(), LONG)))
          .contains("after the end for answers");
      assertThat(day.answers(monday)).containsOnlyKeys("ada", "ben");
    }
  }

  @Test
  void aFormOpenedBeforeTheEndIsOnTimeFifteenMinutesAfterIt() {
    try (var day = StudyDay.begin()) {
      var people = day.members("ada", "ben");
      day.at("2026-11-23T09:00");
      Village.Said monday = day.card();
      people.get(1).replies(LONG);
      Instant opened = Instant.parse("2026-11-24T07:58:00Z");
      day.at("2026-11-24T09:14");
      assertThat(said(people.get(0).submits(monday, LONG, opened))).contains("Your answer counts");
    }
  }

  @Test
  void afterTheEndOfReviewsNothingIsTakenAndNothingIsLost() {
    try (var day = StudyDay.begin()) {
      var people = day.members("ada", "ben");
      day.at("2026-11-23T09:00");
      Village.Said monday = day.card();
      people.get(1).replies(LONG);
      day.at("2026-11-25T10:00");
      assertThat(said(people.get(0).submits(monday, "Too late, alas.")))
          .contains("NO")
          .contains("> Too late, alas.");
      assertThat(day.answers(monday)).containsOnlyKeys("ben");
    }
  }

  @Test
  void oneAnswerOnlyIsStillAResult() {
    try (var day = StudyDay.begin()) {
      var people = day.members("ada", "ben", "chloe");
      day.at("2026-11-23T09:00");
      people.getFirst().replies(LONG);
      day.at("2026-11-25T09:00");
      assertThat(day.inRoom().getFirst()).contains("1 of 3 answered, no reviews");
    }
  }

  @Test
  void aQuestionThatNobodyAnswersStaysOneMoreDayInsteadOfANewOne() {
    try (var day = StudyDay.begin()) {
      var people = day.members("ada", "ben");
      day.at("2026-11-24T09:30");
      assertThat(day.village.cards()).hasSize(1);
      assertThat(day.card().text()).contains("2026-11-25T08:00:00Z");
      people.getFirst().replies(LONG);
      day.at("2026-11-25T09:30");
      assertThat(day.village.cards()).hasSize(2);
    }
  }

  @Test
  void aSilentGroupIsAskedOnceThenRestsUntilSomebodyWakesIt() {
    try (var day = StudyDay.begin()) {
      var people = day.members("ada", "ben");
      day.at("2026-11-25T09:30");
      assertThat(day.inRoom()).hasSize(1);
      assertThat(day.inRoom().getFirst()).contains("[Keep daily][Twice a week][Rest]");
      day.at("2026-11-26T09:30");
      assertThat(day.inRoom()).hasSize(2);
      assertThat(day.inRoom().getLast()).contains("rests").contains("[Wake up]");
      assertThat(state(day)).isEqualTo(StudyGroup.State.RESTING);
      day.at("2026-11-30T12:00");
      assertThat(day.village.cards()).hasSize(1);
      Village.Said line = day.village.in(day.room).getLast();
      people.getFirst().presses("Wake up", line);
      day.at("2026-12-01T09:30");
      assertThat(day.village.cards()).hasSize(2);
    }
  }

  @Test
  void twoRoundsDueTogetherAreOneCardEachAndOneNotification() {
    try (var day = StudyDay.begin(TestDatabase.H2, "behavioral", "product-sense")) {
      day.members("ada");
      day.at("2026-11-23T09:00");
      assertThat(day.village.cards())
          .extracting(c -> c.message().quiet())
          .containsExactly(false, true);
    }
  }

  @Test
  void twoGroupsWithTheSameScheduleKeepTheirAnswersApart() {
    try (var day = StudyDay.begin()) {
      var other = day.another("random", "behavioral");
      var ada = day.members("ada").getFirst();
      day.at("2026-11-23T09:00");
      ada.replies(LONG);
      assertThat(day.answers()).containsKey("ada");
      assertThat(other.answers()).isEmpty();
    }
  }

  @Test
  void aChangedScheduleMovesNoOpenQuestion() {
    try (var day = StudyDay.begin()) {
      var ada = day.members("ada", "ben").getFirst();
      day.at("2026-11-23T09:00");
      ada.replies(LONG);
      var schedules = day.core.get(StudySchedules.class);
      StudySchedule s = schedules.of(day.group).orElseThrow();
      schedules.save(s.with(s.days(), LocalTime.of(18, 0), s.entries(), s.pace()));
      day.at("2026-11-24T09:05");
      assertThat(day.card().text()).contains("Reviews until");
      assertThat(day.village.cards()).hasSize(1);
    }
  }

  @Test
  void aPauseLeavesTheOpenQuestionItsEnds() {
    try (var day = StudyDay.begin()) {
      var ada = day.members("ada", "ben").getFirst();
      day.at("2026-11-23T09:00");
      day.core.get(Groups.class).change(day.group, StudyGroup.State.PAUSED);
      ada.replies(LONG);
      day.at("2026-11-25T09:05");
      assertThat(day.village.cards()).hasSize(1);
      assertThat(day.inRoom().getFirst()).contains("1 of 2 answered");
    }
  }

  @Test
  void aSealedQuestionShowsItsAnswersOnlyWhenTheyEndAndWithoutNames() {
    try (var day = StudyDay.begin()) {
      GroupSettings d = GroupSettings.DEFAULTS;
      day.core
          .get(Groups.class)
          .configure(
              day.group,
              new GroupSettings(80, true, false, d.nudgeAt(), d.quietFrom(), d.quietTo(), null));
      var people = day.members("ada", "ben");
      day.at("2026-11-23T09:00");
      Village.Said card = day.card();
      people.get(0).submits(card, "My secret answer.");
      people.get(1).replies(LONG);
      assertThat(day.answers()).containsOnlyKeys("ada");
      assertThat(people.get(1).privately().getLast().text()).contains("delete it there");
      assertThat(day.inThread()).isEmpty();
      day.at("2026-11-24T09:01");
      List<Village.Said> shown = day.village.in(day.thread(card));
      assertThat(shown).hasSize(1);
      assertThat(shown.getFirst().text()).contains("My secret answer.").doesNotContain("ada");
    }
  }

  @Test
  void afterADowntimeAcrossAnEndTheCloseWaitsForWhatWasMissed() {
    try (var day = StudyDay.begin()) {
      var people = day.members("ada", "ben");
      day.at("2026-11-23T09:00");
      people.get(0).replies(LONG);
      Village.Said monday = day.card();
      var thread = day.thread(monday);
      people.get(0).writes(thread, "missed for now");
      people.get(1).writes(thread, LONG + " Missed while the bot was away.");
      day.jumpTo("2026-11-24T09:03");
      day.village.readable = false;
      day.publish(new ChatEvent.Reconnected("village", null, day.core.clock().instant()));
      day.beat();
      assertThat(day.village.cards().getFirst().text()).contains("Answers until");
      day.village.readable = true;
      day.core.clock().pass(Duration.ofMinutes(1));
      day.beat();
      assertThat(day.answers(monday)).containsOnlyKeys("ada", "ben");
      assertThat(day.village.cards().getFirst().text()).contains("Reviews until");
    }
  }

  @Test
  void theCloseWaitsTenMinutesAtMostAndAnOnTimeAnswerStillJoins() {
    try (var day = StudyDay.begin()) {
      var people = day.members("ada", "ben");
      day.at("2026-11-23T09:00");
      people.get(0).replies(LONG);
      Village.Said monday = day.card();
      var late = people.get(1).writes(day.thread(monday), LONG);
      day.jumpTo("2026-11-24T09:03");
      day.village.readable = false;
      day.publish(new ChatEvent.Reconnected("village", null, day.core.clock().instant()));
      day.beat();
      day.at("2026-11-24T09:14");
      assertThat(day.village.cards().getFirst().text()).contains("Reviews until");
      day.publish(late.event());
      assertThat(day.answers(monday)).containsOnlyKeys("ada", "ben");
    }
  }

  @Test
  void downtimeAcrossBothEndsStillEndsInAResult() {
    try (var day = StudyDay.begin()) {
      var ada = day.members("ada", "ben").getFirst();
      day.at("2026-11-23T09:00");
      ada.replies(LONG);
      day.jumpTo("2026-11-25T15:00");
      day.beat();
      assertThat(day.inRoom()).anyMatch(line -> line.contains("Monday's question"));
      assertThat(day.inRoom()).anyMatch(line -> line.contains("that day is skipped"));
      assertThat(day.village.cards()).hasSize(2);
    }
  }

  @Test
  void accountsLinkedAfterBothAnsweredKeepTheEarlierAnswer() {
    try (var day = StudyDay.begin()) {
      var people = day.members("ada", "ada2", "ben");
      day.at("2026-11-23T09:00");
      people.get(0).replies(LONG);
      day.minutesPass(30);
      people.get(1).replies("The second account says: " + LONG);
      assertThat(day.answers()).hasSize(2);
      day.core.get(People.class).merge(people.get(1).id(), people.get(0).id());
      assertThat(day.answers()).hasSize(1).containsValue(LONG);
    }
  }

  private static StudyGroup.State state(StudyDay day) {
    return day.core.get(Groups.class).get(day.group).state();
  }
}
