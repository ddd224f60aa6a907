package dev.roundtable.daily;

import static dev.roundtable.testing.Club.LONG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.chat.ChatEvent;
import dev.roundtable.chat.Faults;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Player;
import dev.roundtable.chat.Shown;
import dev.roundtable.testing.Club;
import org.junit.jupiter.api.Test;

/** What was written while the bot was away. */
class ReadBackTest {

  @Test
  void aThreadThatIsSlowToReadHoldsUpNoOtherQuestion() throws Exception {
    try (var club = Club.readingBeside()) {
      Player ada = club.member("Ada");
      club.at("2026-11-23T09:00");
      Place.Thread thread = club.thread();
      ada.writes(thread, LONG);
      club.minutesPass(2);
      club.jumpTo("2026-11-23T20:00");
      Faults.Stall stall = club.platform().faults().stallNext(false);
      club.publish(
          new ChatEvent.Reconnected(club.platform().name(), null, club.core().clock().instant()));
      club.heartbeat();
      stall.awaitCalled();

      // The platform keeps the reader waiting, and the next morning comes all the same.
      club.jumpTo("2026-11-24T09:00");
      club.beat();
      assertThat(club.cards(club.room())).hasSize(2);
      assertThat(first(club)).contains("Answers until");
      club.jumpTo("2026-11-24T09:11");
      club.beat();
      assertThat(first(club)).contains("Reviews until");
      stall.release();
    }
  }

  private static String first(Club club) {
    return club.in(club.room()).stream().map(Shown::text).findFirst().orElseThrow();
  }
}
