package dev.roundtable.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A Slack that knows little more than messages, commands and dialogs, such as somebody's own. */
class BareSlackTest {

  private static final List<String> DISPENSABLE =
      List.of(
          "users.info",
          "views.publish",
          "reactions.add",
          "reactions.remove",
          "conversations.history",
          "conversations.replies",
          "files.info");

  @Test
  void aGroupLivesOnWhatIsThere() throws Exception {
    try (var rig = new Rig()) {
      DISPENSABLE.forEach(method -> rig.slack.faults().refuses(method, "unknown_method"));
      rig.slack.faults().silentAboutScopes();
      var workspace = rig.slack.workspace();
      var group = new Group(rig, Map.of("Time zone", "Europe/Amsterdam"));
      var card = group.asked();
      group.ada.replies(group.channel, card.ts(), "Mine: " + Group.LONG);
      group.ben.clicks("Answer");
      group.ben.submits("Your answer", "By the form: " + Group.LONG);
      group.chloe.runs(group.channel, "/study join");
      group.dan.opensHome();
      rig.until(Instant.parse("2026-11-25T08:00:00Z"));
      group.chloe.runs(group.channel, "/review");
      group.chloe.clicks("Strong");
      group.chloe.sees("Recorded");

      rig.until(Instant.parse("2026-11-26T08:05:00Z"));
      assertThat(workspace.in(group.channel))
          .anySatisfy(m -> assertThat(m.shown()).contains("2 of 3 answered"));
      assertThat(List.of(group.ada, group.ben, group.chloe, group.dan))
          .allSatisfy(person -> assertThat(person.timeouts()).isZero());
    }
  }
}
