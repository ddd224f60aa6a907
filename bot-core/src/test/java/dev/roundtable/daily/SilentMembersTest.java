package dev.roundtable.daily;

import static dev.roundtable.testing.Club.LONG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.chat.Player;
import dev.roundtable.chat.Shown;
import dev.roundtable.testing.Club;
import org.junit.jupiter.api.Test;

/** Who says nothing for five study days is asked once how to go on, and then left in peace. */
class SilentMembersTest {

  @Test
  void afterFiveSilentStudyDaysAMemberIsAskedOnceAndThenRests() {
    try (var club = Club.begin()) {
      Player ada = club.member("Ada");
      Player ben = club.member("Ben");
      week(club, ada, 23, 27);
      assertThat(asked(ben)).isZero();
      week(club, ada, 30, 30);
      assertThat(asked(ben)).isEqualTo(1);
      decemberDays(club, ada, 1, 4);
      assertThat(asked(ben)).isEqualTo(1);
      assertThat(asked(ada)).isZero();
      int messages = ben.seesInTalk().size();
      decemberDays(club, ada, 7, 9);
      assertThat(ben.seesInTalk()).hasSize(messages);

      ben.writes(club.thread(), "I am back. " + LONG);
      club.minutesPass(2);
      assertThat(ben.seesInTalk().getLast().text()).contains("Welcome back", "Nothing is owed");
    }
  }

  @Test
  void whoKeepsGoingIsNotSentToRest() {
    try (var club = Club.begin()) {
      Player ada = club.member("Ada");
      Player ben = club.member("Ben");
      week(club, ada, 23, 30);
      ben.clicks("Keep going");
      assertThat(ben.lastPrivate().text()).contains("shows what is open");
      decemberDays(club, ada, 1, 1);
      ben.runs("/study status");
      assertThat(ben.lastPrivate().text()).doesNotContain("rest");
    }
  }

  @Test
  void whoLeavesGetsNoMoreMessages() {
    try (var club = Club.begin()) {
      Player ada = club.member("Ada");
      Player ben = club.member("Ben");
      week(club, ada, 23, 30);
      ben.clicks("Leave");
      int messages = ben.seesInTalk().size();
      decemberDays(club, ada, 1, 4);
      assertThat(ben.seesInTalk()).hasSize(messages);
    }
  }

  /** Ada answers on the study days from one day of November to another. */
  private static void week(Club club, Player ada, int from, int to) {
    for (int day = from; day <= to; day++) {
      if (day != 28 && day != 29) {
        answers(club, ada, "2026-11-" + day + "T09:00");
      }
    }
  }

  private static void decemberDays(Club club, Player ada, int from, int to) {
    for (int day = from; day <= to; day++) {
      answers(club, ada, "2026-12-0" + day + "T09:00");
    }
  }

  private static void answers(Club club, Player ada, String morning) {
    club.at(morning);
    club.minutesPass(1);
    ada.writes(club.thread(), "On " + morning + " " + LONG);
    club.minutesPass(1);
  }

  private static long asked(Player player) {
    return player.seesInTalk().stream()
        .map(Shown::text)
        .filter(text -> text.contains("away from Monday Club general for five study days"))
        .count();
  }
}
