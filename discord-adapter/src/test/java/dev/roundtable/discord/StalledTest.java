package dev.roundtable.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.SendKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Three seconds are kept whatever happens behind. */
class StalledTest {

  private static final Duration STALL = Duration.ofSeconds(10);

  /** A database that gives no connection for a while. */
  private static final class Stalling extends DelegatingDataSource {
    private volatile long until = System.nanoTime();

    Stalling(DataSource target) {
      super(target);
    }

    void stall() {
      until = System.nanoTime() + STALL.toNanos();
    }

    @Override
    public Connection getConnection() throws SQLException {
      while (until - System.nanoTime() > 0) {
        LockSupport.parkNanos(until - System.nanoTime());
      }
      return super.getConnection();
    }
  }

  @Test
  void commandsAndButtonsAreAcknowledgedInTimeAndAnsweredWhenTheDatabaseIsBack() throws Exception {
    var database = new Stalling[1];
    try (var rig =
        Rig.over(
            source -> {
              database[0] = new Stalling(source);
              return database[0];
            })) {
      var server = rig.discord.server("Prep");
      server.channel("prep");
      var ada = server.person("Ada");
      rig.connect();
      database[0].stall();
      long before = System.nanoTime();

      // Fails by itself where nothing comes within three seconds.
      ada.runs("/study status");

      assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofSeconds(8));
      assertThat(ada.lastPrivate().text()).contains("You are in no study group yet");
    }
  }

  @Test
  void aSlowHandlerOfOneServerDelaysNoOther() throws Exception {
    var slow = new Slow();
    try (var rig = new Rig(slow)) {
      var first = rig.discord.server("First");
      var second = rig.discord.server("Second");
      var one = first.room(first.channel("prep"));
      second.channel("prep");
      var ada = first.person("Ada");
      var ben = second.person("Ben");
      rig.connect();
      var card =
          new Message(
              "Slow",
              List.of(new Block.Buttons(Button.plain(ActionId.of("slow", "1"), "Be slow"))));
      rig.platform().post(one, card, new SendKey("k1"));
      var pressing = Thread.ofVirtual().start(() -> ada.clicks("Be slow"));
      assertThat(slow.begun.await(5, TimeUnit.SECONDS)).isTrue();
      rig.discord.settling(() -> {});

      ben.runs("/help");

      assertThat(ben.lastPrivate().text()).contains("/help");
      assertThat(ada.privately()).isEmpty();
      slow.end.countDown();
      pressing.join();
      assertThat(ada.lastPrivate().text()).isEqualTo("At last.");
    }
  }

  private static final class Slow implements ActionHandler {
    final CountDownLatch begun = new CountDownLatch(1);
    final CountDownLatch end = new CountDownLatch(1);

    @Override
    public String kind() {
      return "slow";
    }

    @Override
    public AnswersBy answersBy() {
      return AnswersBy.PRIVATE;
    }

    @Override
    public Response handle(Press press, String value) {
      begun.countDown();
      try {
        end.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return Response.say("At last.");
    }
  }
}
