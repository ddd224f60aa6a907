package dev.roundtable.daily;

import static dev.roundtable.testing.Club.LONG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.chat.Player;
import dev.roundtable.testing.Club;
import org.junit.jupiter.api.Test;

class NudgesTest {

  @Test
  void onlyWhoHasNotAnsweredNorPassedIsRemindedOnceADayAndNotAfterTwoIgnored() {
    try (var club = Club.begin()) {
      Player ada = club.member("Ada");
      Player ben = club.member("Ben");
      Player chloe = club.member("Chloe");
      club.at("2026-11-23T09:00");
      ada.writes(club.thread(), LONG);
      ben.clicks(club.card().ref(), "Pass");
      club.at("2026-11-23T18:05");
      assertThat(ada.seesInTalk()).isEmpty();
      assertThat(ben.seesInTalk()).isEmpty();
      assertThat(chloe.seesInTalk())
          .singleElement()
          .satisfies(
              nudge ->
                  assertThat(nudge.buttons())
                      .containsExactly("Answer", "Later", "Pass", "Fewer messages"));
      for (String day : new String[] {"24", "25"}) {
        club.at("2026-11-" + day + "T10:00");
        ada.writes(club.thread(), LONG);
        club.at("2026-11-" + day + "T18:05");
        assertThat(nudges(chloe)).isEqualTo(2);
      }
    }
  }

  private static long nudges(Player player) {
    return player.seesInTalk().stream().filter(it -> it.buttons().contains("Later")).count();
  }
}
