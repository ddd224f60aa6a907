package dev.roundtable.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {

  @TempDir private Path folder;

  @Test
  void thirtyKillsLoseNothingAndDoubleNothing() throws SQLException {
    KillRun.Outcome outcome = new KillRun(folder, 30).kill(30);
    System.out.println(outcome);
    assertThat(outcome.replies()).isGreaterThan(50);
  }

  @Test
  @Tag("long")
  void aThousandKillsLoseNothingAndDoubleNothing() throws SQLException {
    int kills = Integer.getInteger("kills", 1000);
    KillRun.Outcome outcome = new KillRun(folder, 1000).kill(kills);
    System.out.println(outcome);
    assertThat(outcome.betweenAcceptAndMark()).isGreaterThanOrEqualTo(kills / 20);
  }
}
