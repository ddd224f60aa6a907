package dev.roundtable.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class DatabaseTroubleTest {

  @Test
  void aFullDiskIsSeenThroughWhateverItBroke() {
    var disk = new IOException("No space left on device");
    var failure =
        new DataAccessResourceFailureException(
            "x", new SQLException("closed", "90098", 90098, disk));
    assertThat(DatabaseTrouble.of(failure)).contains(DatabaseTrouble.FULL_DISK);
  }

  @Test
  void anOrdinaryMistakeIsNone() {
    assertThat(DatabaseTrouble.of(new SQLException("syntax", "42000", 42000))).isEmpty();
  }
}
