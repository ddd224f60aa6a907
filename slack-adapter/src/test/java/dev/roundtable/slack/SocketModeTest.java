package dev.roundtable.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Response;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Connections come and go; people notice nothing. */
class SocketModeTest {

  private final Handlers.Run probe = new Handlers.Run(AnswersBy.PRIVATE, c -> Response.say("Here"));

  private static void awaitConnections(Rig rig, int ever) {
    rig.slack.await(
        ever + " connections",
        () -> rig.slack.connectionsEver() >= ever ? Optional.of(true) : Optional.empty());
    rig.slack.awaitConnection();
  }

  private static void awaitReadings(Rig rig, int times) {
    rig.slack.await(
        times + " readings", () -> rig.ready() >= times ? Optional.of(true) : Optional.empty());
  }

  private static void answers(Rig rig, int times) {
    var channel = rig.slack.workspace().channel("prep");
    var ada = rig.slack.workspace().person("Ada").joins(channel);
    ada.runs(channel, "/probe");
    assertThat(ada.timeouts()).isZero();
    assertThat(ada.privately()).hasSize(times);
  }

  @Test
  void aConnectionThatSlackWantsRefreshedIsFollowedByAnother() throws Exception {
    try (var rig = new Rig(probe)) {
      answers(rig, 1);
      rig.slack.refreshesConnections();
      awaitConnections(rig, 2);
      answers(rig, 2);
    }
  }

  @Test
  void aConnectionThatBreaksIsFollowedByAnother() throws Exception {
    try (var rig = new Rig(probe)) {
      rig.slack.cutsConnections();
      awaitConnections(rig, 2);
      answers(rig, 1);
    }
  }

  @Test
  void afterSlackWasDownTheBotIsThereAgain() throws Exception {
    try (var rig = new Rig(probe)) {
      rig.slack.faults().down(true);
      rig.slack.cutsConnections();
      rig.slack.awaitRefusals(3);
      rig.slack.faults().down(false);
      awaitConnections(rig, 2);
      answers(rig, 1);
    }
  }

  @Test
  void eachConnectionLetsTheCoreReadBackWhatWasMissed() throws Exception {
    try (var rig = new Rig(probe)) {
      awaitReadings(rig, 1);
      rig.slack.cutsConnections();
      awaitReadings(rig, 2);
    }
  }
}
