package dev.roundtable.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.chat.ChatEvent;
import dev.roundtable.chat.Dispatcher;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Slack is away, or brings things twice, late and by several connections. */
class OutageTest {

  private Rig rig;
  private Group group;

  @BeforeEach
  void aGroup() throws Exception {
    rig = new Rig();
    group = new Group(rig);
  }

  @AfterEach
  void close() {
    rig.close();
  }

  private void reconnected() {
    rig.core
        .get(Dispatcher.class)
        .publish(new ChatEvent.Reconnected("slack", null, rig.clock.instant()));
  }

  @Test
  void aQuestionThatIsDueWhileSlackIsDownIsAskedOnceWhenItIsBack() {
    rig.slack.faults().down(true);
    rig.slack.cutsConnections();
    rig.until(Instant.parse("2026-11-25T08:00:00Z"));
    for (int minute = 0; minute < 60; minute += 5) {
      rig.pass(Duration.ofMinutes(5));
      rig.beat();
    }
    assertThat(group.cards()).isEmpty();

    rig.slack.faults().down(false);
    rig.slack.awaitConnection();
    rig.pass(Duration.ofMinutes(10));
    rig.beat();
    int asked = group.cards().size();
    assertThat(asked).isPositive();
    rig.pass(Duration.ofMinutes(30));
    rig.beat();
    assertThat(group.cards()).hasSize(asked);
  }

  @Test
  void whatWasWrittenWhileNobodyListenedIsReadBack() {
    var card = group.asked();
    rig.slack.loses(true);
    var reply = group.ben.replies(group.channel, card.ts(), Group.LONG);
    rig.slack.loses(false);
    rig.beat();
    assertThat(reply.reactions()).isEmpty();

    reconnected();
    rig.pass(Duration.ofMinutes(1));
    rig.beat();
    assertThat(reply.reactions()).hasSize(1);
  }

  @Test
  void whereTheTokenMayNotReadBackAllElseGoesOn() {
    var card = group.asked();
    rig.slack.workspace().revokesScope("channels:history");
    reconnected();
    rig.pass(Duration.ofMinutes(1));
    rig.beat();

    var reply = group.ben.replies(group.channel, card.ts(), Group.LONG);
    rig.pass(Duration.ofMinutes(1));
    rig.beat();
    assertThat(reply.reactions()).hasSize(1);
  }

  @Test
  void eventsThatComeTwiceInAnyOrderByTwoConnectionsCountOnce() {
    try (var second = rig.connectsAgain()) {
      var card = group.asked();
      rig.slack.faults().doubledEvents(true);
      rig.slack.faults().heldEvents();
      var bens = group.ben.replies(group.channel, card.ts(), "First: " + Group.LONG);
      group.ben.edits(group.channel, bens, "Second thoughts: " + Group.LONG);
      var chloes = group.chloe.replies(group.channel, card.ts(), "Soon gone: " + Group.LONG);
      group.chloe.deletes(group.channel, chloes);
      rig.slack.releasesEventsReversed();
      rig.pass(Duration.ofMinutes(2));
      rig.beat();

      assertThat(second.isOpen()).isTrue();
      assertThat(bens.reactions()).hasSize(1);
      assertThat(card.shown()).contains("1 answer so far");
      group.dan.runs(group.channel, "/study join");
      rig.until(Instant.parse("2026-11-25T08:00:00Z"));
      group.dan.runs(group.channel, "/review");
      assertThat(group.dan.privately().getLast()).contains("Second thoughts");
    }
  }
}
