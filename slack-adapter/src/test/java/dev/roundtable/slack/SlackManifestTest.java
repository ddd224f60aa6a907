package dev.roundtable.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.chat.CommandCatalogue;
import dev.roundtable.slack.fake.FakeSlack;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.mock.env.MockEnvironment;

class SlackManifestTest {

  private final MockEnvironment settings = new MockEnvironment();
  private Rig rig;

  @BeforeEach
  void aBot() throws Exception {
    rig = new Rig();
  }

  @AfterEach
  void close() {
    rig.close();
  }

  private Map<String, Object> manifest() {
    String yaml = SlackManifest.of(rig.core.get(CommandCatalogue.class), settings);
    return object(new Load(LoadSettings.builder().build()).loadFromString(yaml));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> object(Object tree) {
    return (Map<String, Object>) tree;
  }

  private static Map<String, Object> part(Map<String, Object> tree, String... path) {
    Map<String, Object> at = tree;
    for (String name : path) {
      at = object(at.get(name));
    }
    return at;
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> commands(Map<String, Object> manifest) {
    return (List<Map<String, Object>>) part(manifest, "features").get("slash_commands");
  }

  @Test
  void everyCommandIsThereWithMentionsEscapedAndNoAddress() {
    assertThat(commands(manifest()))
        .allSatisfy(
            command -> {
              assertThat(command).containsEntry("should_escape", true).doesNotContainKey("url");
              assertThat((String) command.get("description")).isNotBlank().hasSizeLessThan(2000);
            })
        .extracting(command -> command.get("command"))
        .contains("/prep", "/today", "/study", "/organize", "/review", "/question", "/guide")
        .doesNotHaveDuplicates()
        .hasSizeLessThanOrEqualTo(50);
  }

  @Test
  void theSettingsRenameCommands() {
    settings.setProperty("roundtable.commands.prep", "practice");

    assertThat(commands(manifest()))
        .extracting(command -> command.get("command"))
        .contains("/practice")
        .doesNotContain("/prep");
  }

  @Test
  void peopleCanWriteToTheBotAndUseItsShortcuts() {
    assertThat(part(manifest(), "features", "app_home"))
        .containsEntry("messages_tab_enabled", true)
        .containsEntry("messages_tab_read_only_enabled", false)
        .containsEntry("home_tab_enabled", true);
    assertThat(part(manifest(), "features").get("shortcuts").toString())
        .contains("Submit as my answer", "Not my answer");
  }

  @Test
  void exactlyTheScopesAreAskedForThatSomethingNeeds() {
    @SuppressWarnings("unchecked")
    var scopes = (List<String>) part(manifest(), "oauth_config", "scopes").get("bot");
    @SuppressWarnings("unchecked")
    var events =
        (List<String>) part(manifest(), "settings", "event_subscriptions").get("bot_events");

    var needed = new TreeSet<>(FakeSlack.scopesOfEvents(events));
    // Slash commands and message shortcuts; posting; receipts; names; files; private talks.
    needed.addAll(
        List.of(
            "commands",
            "chat:write",
            "reactions:write",
            "users:read",
            "files:read",
            "files:write",
            "im:write",
            "mpim:write"));
    assertThat(new TreeSet<>(scopes)).isEqualTo(needed);
  }

  @Test
  void socketModeIsOnUnlessSlackReachesUs() {
    assertThat(part(manifest(), "settings")).containsEntry("socket_mode_enabled", true);

    settings.setProperty("roundtable.public-url", "https://rt.example.org/");
    assertThat(part(manifest(), "settings")).containsEntry("socket_mode_enabled", false);
    assertThat(part(manifest(), "settings", "event_subscriptions"))
        .containsEntry("request_url", "https://rt.example.org/slack/events");
    assertThat(commands(manifest()))
        .allSatisfy(c -> assertThat(c).containsEntry("url", "https://rt.example.org/slack/events"));
  }
}
