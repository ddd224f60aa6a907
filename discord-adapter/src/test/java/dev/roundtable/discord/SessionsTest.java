package dev.roundtable.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roundtable.chat.ChatEvent;
import dev.roundtable.chat.ChatFailure;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.SendKey;
import dev.roundtable.discord.fake.Faults;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.context.event.EventListener;

/** Connections that break, run out or are several, and calls that are limited. */
class SessionsTest {

  private static final Message HELLO = Message.text("Hello.");

  private final Seen seen = new Seen();

  static final class Seen {
    final List<ChatEvent> all = new CopyOnWriteArrayList<>();

    @EventListener
    public void on(ChatEvent event) {
      all.add(event);
    }

    long reconnections() {
      return all.stream().filter(ChatEvent.Reconnected.class::isInstance).count();
    }

    List<String> texts() {
      return all.stream()
          .filter(ChatEvent.MessagePosted.class::isInstance)
          .map(event -> ((ChatEvent.MessagePosted) event).text())
          .toList();
    }
  }

  @Test
  void aCutConnectionIsResumedAndNothingIsMissed() throws Exception {
    try (var rig = new Rig(seen)) {
      var server = rig.discord.server("Prep");
      server.channel("prep");
      var ada = server.person("Ada");
      rig.connect();
      rig.discord.settling(() -> {});
      rig.discord.cuts();
      ada.writes(ada.talk(), "While it was cut.");

      Heard.until(() -> !seen.texts().isEmpty());
      assertThat(seen.texts()).containsExactly("While it was cut.");
      Heard.until(() -> seen.reconnections() == 2);
      assertThat(rig.discord.identified()).isOne();
    }
  }

  @Test
  void aForgottenSessionIsBegunAnewAndWhatWasMissedIsAskedFor() throws Exception {
    try (var rig = new Rig(seen)) {
      rig.discord.server("Prep").channel("prep");
      rig.connect();
      rig.discord.forgetsSessions();

      Heard.until(() -> seen.reconnections() == 2);
      assertThat(rig.discord.identified()).isEqualTo(2);
    }
  }

  @Test
  void whereOnlyFewSessionsAreLeftNoneIsUsed() throws Exception {
    try (var rig = new Rig(seen)) {
      rig.discord.leavesSessions(10);
      rig.begin();

      Heard.until(() -> rig.discord.calls("GET", ".*/gateway/bot") == 1);
      assertThat(rig.discord.calls("GET", ".*/users/@me")).isZero();
      assertThat(rig.discord.identified()).isZero();
    }
  }

  @Test
  void twoShardsShareTheServers() throws Exception {
    try (var rig = Rig.withShards(2, seen)) {
      var first = rig.discord.server("First");
      rig.pass(Duration.ofMillis(1));
      var second = rig.discord.server("Second");
      var ada = first.person("Ada");
      var ben = second.person("Ben");
      var one = first.room(first.channel("prep"));
      var other = second.room(second.channel("prep"));
      rig.connectWithoutCommands();
      Heard.until(() -> seen.reconnections() == 2);
      rig.discord.awaitCommands();

      rig.platform().post(one, Message.text("To the first."), new SendKey("k1"));
      rig.platform().post(other, Message.text("To the second."), new SendKey("k2"));
      ada.runs("/help");
      ben.runs("/help");

      assertThat(ada.lastPrivate().text()).contains("/help");
      assertThat(ben.lastPrivate().text()).contains("/help");
      assertThat(rig.platform().check(one)).isEmpty();
      assertThat(rig.platform().check(other)).isEmpty();
      assertThat(rig.discord.registrations()).isOne();
      assertThat(rig.discord.identified()).isEqualTo(2);
    }
  }

  @Test
  void aRefusedCallSaysWhenItMayBeTriedAgainAndIsNotSentBefore() throws Exception {
    try (var rig = new Rig(seen)) {
      var server = rig.discord.server("Prep");
      var room = server.room(server.channel("prep"));
      var ada = server.person("Ada");
      rig.connect();
      rig.discord.limitsFor(7);
      rig.discord.faults().next("POST .*/messages", Faults.Kind.LIMITED);

      for (int i = 0; i < 3; i++) {
        assertThatThrownBy(() -> rig.platform().post(room, HELLO, new SendKey("k1")))
            .isInstanceOfSatisfying(
                ChatFailure.TryAgainAfter.class,
                later -> assertThat(later.retryAfter()).isEqualTo(Duration.ofSeconds(7)));
      }
      assertThat(rig.discord.calls("POST", ".*/messages")).isOne();
      rig.pass(Duration.ofSeconds(8));
      rig.platform().post(room, HELLO, new SendKey("k1"));

      assertThat(ada.sees(room)).hasSize(1);
    }
  }
}
