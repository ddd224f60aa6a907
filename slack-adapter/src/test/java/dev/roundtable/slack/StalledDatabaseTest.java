package dev.roundtable.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.slack.fake.FakeMessage;
import dev.roundtable.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Everybody is answered within three seconds, whatever the database does. */
class StalledDatabaseTest {

  /** A database that gives no connection while it is stalled. */
  private static final class Stalling extends DelegatingDataSource {
    private volatile CountDownLatch gate = new CountDownLatch(0);

    Stalling(DataSource database) {
      super(database);
    }

    void stall() {
      gate = new CountDownLatch(1);
    }

    void goOn() {
      gate.countDown();
    }

    @Override
    public Connection getConnection() throws SQLException {
      try {
        gate.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return super.getConnection();
    }
  }

  @Test
  void whileTheDatabaseIsStalledEverybodyIsAnsweredInTimeAndLaterGetsWhatTheyAskedFor()
      throws Exception {
    var database = new Stalling(TestDatabase.H2.create());
    try (var rig = new Rig(database);
        var others = Executors.newVirtualThreadPerTaskExecutor()) {
      var group = new Group(rig);
      FakeMessage card = group.asked();
      group.chloe.clicks("Answer");
      database.stall();

      CompletableFuture<FakeMessage> reply =
          CompletableFuture.supplyAsync(
              () -> group.dan.replies(group.channel, card.ts(), "Mine: " + Group.LONG), others);
      group.ada.runs(group.channel, "/today");
      group.ben.clicks("Answer");
      assertThat(group.ben.modal()).get().asString().contains("One moment");
      group.chloe.submits(Map.of("Your answer", "By the form: " + Group.LONG));
      assertThat(group.chloe.modal()).get().asString().contains("Nothing you typed is lost");
      database.goOn();

      group.ada.sees("interview-prep");
      group.ben.sees("Your answer");
      group.chloe.sees("Saved");
      FakeMessage dans = reply.join();
      rig.pass(java.time.Duration.ofMinutes(2));
      rig.beat();
      assertThat(dans.reactions()).hasSize(1);
      assertThat(card.shown()).contains("2 answers so far");
      assertThat(List.of(group.ada, group.ben, group.chloe, group.dan))
          .allSatisfy(person -> assertThat(person.timeouts()).isZero());
    }
  }
}
