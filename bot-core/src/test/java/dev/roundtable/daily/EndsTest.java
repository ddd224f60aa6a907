package dev.roundtable.daily;

import static dev.roundtable.testing.Club.LONG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.chat.Place;
import dev.roundtable.chat.Player;
import dev.roundtable.chat.Shown;
import dev.roundtable.group.GroupSettings;
import dev.roundtable.group.Groups;
import dev.roundtable.group.StudyGroup;
import dev.roundtable.schedule.StudySchedule;
import dev.roundtable.schedule.StudySchedules;
import dev.roundtable.testing.Club;
import dev.roundtable.testing.TestDatabase;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How questions end: on time, late, in silence. */
class EndsTest {

  private static final String MONDAY = "2026-11-23T09:00";

  private final Club club = Club.begin();
  private final Player ada = club.member("Ada");
  private final Player ben = club.member("Ben");

  @AfterEach
  void end() {
    club.close();
  }

  @Test
  void aLateAnswerIsTakenAndCalledLate() {
    club.at(MONDAY);
    Shown monday = club.card();
    ada.writes(club.thread(), LONG);
    club.at("2026-11-24T10:00");
    ben.clicks(monday.ref(), "Answer");
    ben.submits(LONG);
    assertThat(ben.lastPrivate().text()).contains("after the end for answers");
    assertThat(club.answers(monday)).containsOnlyKeys("Ada", "Ben");
  }

  @Test
  void aFormOpenedBeforeTheEndIsOnTimeFifteenMinutesAfterIt() {
    club.at(MONDAY);
    Shown monday = club.card();
    ben.writes(club.thread(), LONG);
    club.at("2026-11-24T08:58");
    ada.clicks(monday.ref(), "Answer");
    club.at("2026-11-24T09:14");
    ada.submits(LONG);
    assertThat(ada.lastPrivate().text()).contains("Your answer counts");
  }

  @Test
  void afterTheEndOfReviewsNothingIsTakenAndNothingIsLost() {
    club.at(MONDAY);
    Shown monday = club.card();
    ben.writes(club.thread(), LONG);
    club.at("2026-11-25T08:40");
    ada.clicks(monday.ref(), "Answer");
    club.at("2026-11-25T10:00");
    ada.submits("Too late, alas.");
    assertThat(ada.lastPrivate().text()).contains("This question is over", "Too late, alas.");
    assertThat(club.answers(monday)).containsOnlyKeys("Ben");
  }

  @Test
  void oneAnswerOnlyIsStillAResult() {
    club.at(MONDAY);
    ada.writes(club.thread(), LONG);
    club.at("2026-11-25T09:00");
    assertThat(club.lines()).anyMatch(line -> line.contains("1 of 2 answered, no reviews"));
  }

  @Test
  void aQuestionThatNobodyAnswersStaysOneMoreDayInsteadOfANewOne() {
    club.at("2026-11-24T09:30");
    assertThat(club.cards(club.room())).hasSize(1);
    assertThat(club.card().text()).contains("Answers until Wed 09:00");
    ada.writes(club.thread(), LONG);
    club.at("2026-11-25T09:30");
    assertThat(club.cards(club.room())).hasSize(2);
  }

  @Test
  void aSilentGroupIsAskedOnceThenRestsUntilSomebodyWakesIt() {
    club.at("2026-11-25T09:30");
    assertThat(club.in(club.room()).getLast().buttons())
        .containsExactly("Keep daily", "Twice a week", "Rest");
    assertThat(club.lines()).hasSize(1);
    club.at("2026-11-26T09:30");
    assertThat(club.lines()).hasSize(2);
    assertThat(club.lines().getLast()).contains("rests");
    assertThat(state()).isEqualTo(StudyGroup.State.RESTING);
    club.at("2026-11-30T12:00");
    assertThat(club.asked()).isEqualTo(1);
    ada.clicks("Wake up");
    club.at("2026-12-01T09:30");
    assertThat(club.asked()).isEqualTo(2);
  }

  @Test
  void organizersHearThatTheGroupRestsThoughNothingIsAskedAnyMore() {
    club.at("2026-11-26T09:30");
    assertThat(club.person("Olga").seesInTalk())
        .anyMatch(told -> told.text().contains("rests after three days"));
  }

  @Test
  void twoRoundsDueTogetherAreOneCardEachAndOneNotification() {
    try (var two = Club.begin(TestDatabase.H2, "behavioral", "product-sense")) {
      two.at(MONDAY);
      assertThat(two.cards(two.room())).hasSize(2);
      assertThat(two.platform().loud(two.room())).hasSize(1);
    }
  }

  @Test
  void twoGroupsWithTheSameScheduleKeepTheirAnswersApart() {
    Club other = club.another("random", "behavioral");
    club.at(MONDAY);
    ada.writes(club.thread(), LONG);
    assertThat(club.answers()).containsKey("Ada");
    assertThat(other.answers()).isEmpty();
  }

  @Test
  void aChangedScheduleMovesNoOpenQuestion() {
    club.at(MONDAY);
    ada.writes(club.thread(), LONG);
    var schedules = club.core().get(StudySchedules.class);
    StudySchedule s = schedules.of(club.group()).orElseThrow();
    schedules.save(s.with(s.days(), LocalTime.of(18, 0), s.entries(), s.pace()));
    club.at("2026-11-24T09:05");
    assertThat(club.card().text()).contains("Reviews until");
    assertThat(club.cards(club.room())).hasSize(1);
  }

  @Test
  void aPauseLeavesTheOpenQuestionItsEnds() {
    club.at(MONDAY);
    club.person("Olga").runs("/organize pause");
    ada.writes(club.thread(), LONG);
    club.at("2026-11-25T09:05");
    assertThat(club.asked()).isEqualTo(1);
    assertThat(club.lines()).anyMatch(line -> line.contains("1 of 2 answered"));
  }

  @Test
  void aSealedQuestionShowsItsAnswersOnlyWhenTheyEndAndWithoutNames() {
    GroupSettings d = GroupSettings.DEFAULTS;
    club.core()
        .get(Groups.class)
        .configure(
            club.group(),
            new GroupSettings(80, true, false, d.nudgeAt(), d.quietFrom(), d.quietTo(), null));
    club.at(MONDAY);
    Place.Thread thread = club.thread();
    club.answers(ada, "My secret answer.");
    ben.writes(thread, LONG);
    club.send();
    assertThat(club.answers()).containsOnlyKeys("Ada");
    assertThat(ben.seesInTalk().getLast().text()).contains("delete it there");
    assertThat(club.in(thread)).isEmpty();
    club.at("2026-11-24T09:01");
    assertThat(club.in(thread))
        .singleElement()
        .satisfies(
            shown -> assertThat(shown.text()).contains("My secret answer.").doesNotContain("Ada"));
  }

  private StudyGroup.State state() {
    return club.core().get(Groups.class).get(club.group()).state();
  }
}
