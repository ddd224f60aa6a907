package dev.roundtable.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.chat.ChatFailure;
import dev.roundtable.chat.Faults;
import dev.roundtable.testing.Club;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ParkedRoomsTest {

  @Test
  @Timeout(60)
  void aPlatformThatIsSlowToSayWhatIsWrongWithARoomKeepsNoOtherRoomWaiting() throws Exception {
    try (var club = Club.askingBeside()) {
      Club forbidden = club.another("forbidden", "behavioral");
      club.platform()
          .faults()
          .failAt(forbidden.room(), () -> new ChatFailure.NotAllowed("no posting here"));
      club.at("2026-11-23T09:00");
      assertThat(club.asked()).isEqualTo(1);
      assertThat(forbidden.asked()).isZero();
      club.member("Ada").writes(club.thread(), Club.LONG);
      club.beat();

      club.platform().faults().mend(forbidden.room());
      Faults.Stall stall = club.platform().faults().stallNext(false);
      club.jumpTo("2026-11-23T09:10");
      club.heartbeat();
      stall.awaitCalled();

      club.jumpTo("2026-11-24T09:00");
      club.beat();
      assertThat(club.asked()).isEqualTo(2);
      stall.release();
    }
  }
}
