package dev.roundtable.daily;

import static dev.roundtable.testing.Club.LONG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.chat.ChatEvent;
import dev.roundtable.chat.ChatFailure;
import dev.roundtable.chat.Faults;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Player;
import dev.roundtable.chat.Shown;
import dev.roundtable.testing.Club;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What was written while the bot was away. */
class ReadBackTest {

  @Test
  void afterADowntimeAcrossAnEndTheCloseWaitsForWhatWasMissed() {
    try (var club = Club.begin()) {
      Shown monday = monday(club);
      Place.Thread thread = club.thread(monday);
      club.platform().events().hold();
      club.person("Ada").writes(thread, "missed for now");
      club.person("Ben").writes(thread, LONG + " Missed while the bot was away.");
      comesBack(club, "2026-11-24T09:03");
      club.platform().faults().failAt(thread, ReadBackTest::down);
      club.beat();
      assertThat(first(club)).contains("Answers until");
      club.platform().faults().mend(thread);
      club.minutesPass(1);
      assertThat(club.answers(monday)).containsOnlyKeys("Ada", "Ben");
      assertThat(first(club)).contains("Reviews until");
    }
  }

  @Test
  void theCloseWaitsTenMinutesAtMostAndAnOnTimeAnswerStillJoins() {
    try (var club = Club.begin()) {
      Shown monday = monday(club);
      Place.Thread thread = club.thread(monday);
      club.platform().events().hold();
      club.person("Ben").writes(thread, LONG);
      comesBack(club, "2026-11-24T09:03");
      club.platform().faults().failAt(thread, ReadBackTest::down);
      club.beat();
      club.at("2026-11-24T09:14");
      assertThat(first(club)).contains("Reviews until");
      club.platform().events().release();
      assertThat(club.answers(monday)).containsOnlyKeys("Ada", "Ben");
    }
  }

  @Test
  void downtimeAcrossBothEndsStillEndsInAResult() {
    try (var club = Club.begin()) {
      monday(club);
      club.jumpTo("2026-11-25T15:00");
      club.beat();
      assertThat(club.lines())
          .anyMatch(line -> line.contains("Monday's question"))
          .anyMatch(line -> line.contains("that day is skipped"));
      assertThat(club.asked()).isEqualTo(2);
    }
  }

  @Test
  void aThreadThatIsSlowToReadHoldsUpNoOtherQuestion() throws Exception {
    try (var club = Club.askingBeside()) {
      monday(club);
      comesBack(club, "2026-11-23T20:00");
      Faults.Stall stall = club.platform().faults().stallNext(false);
      club.heartbeat();
      stall.awaitCalled();

      // The platform keeps the reader waiting, and the next morning comes all the same.
      club.jumpTo("2026-11-24T09:00");
      club.beat();
      assertThat(club.asked()).isEqualTo(2);
      assertThat(first(club)).contains("Answers until");
      club.jumpTo("2026-11-24T09:11");
      club.beat();
      assertThat(first(club)).contains("Reviews until");
      stall.release();
    }
  }

  /** Monday's question has been asked and Ada has answered. */
  private static Shown monday(Club club) {
    Player ada = club.member("Ada");
    club.member("Ben");
    club.at("2026-11-23T09:00");
    ada.writes(club.thread(), LONG);
    club.minutesPass(2);
    return club.card();
  }

  private static void comesBack(Club club, String local) {
    club.jumpTo(local);
    club.publish(
        new ChatEvent.Reconnected(club.platform().name(), null, club.core().clock().instant()));
  }

  private static ChatFailure down() {
    return new ChatFailure.TryAgainAfter(Duration.ofSeconds(5), "down");
  }

  private static String first(Club club) {
    return club.in(club.room()).getFirst().text();
  }
}
