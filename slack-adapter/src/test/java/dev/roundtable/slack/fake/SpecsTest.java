package dev.roundtable.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * This Slack against public descriptions of the real one, where they lie beside the repository;
 * else the tests are skipped and say so.
 */
class SpecsTest {

  private static final Path SPECS = find();

  /** What the samples of the SDK do not have although Slack sends it. */
  private static final Set<String> ALSO = Set.of("app_name", "app_id");

  private static Path find() {
    for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
      Path specs = up.resolve("shared/specs");
      if (Files.isDirectory(specs)) {
        return specs;
      }
    }
    return Path.of("shared/specs");
  }

  private static JsonNode sample(String name) {
    Path file = SPECS.resolve("slack-samples").resolve(name + ".json");
    assumeTrue(Files.exists(file), "skipped: there is no " + file);
    try {
      return Json.parse(Files.readString(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void everyTierIsSlacks() {
    JsonNode tiers = sample("rate_limit_tiers");

    Tiers.OF.forEach(
        (method, tier) -> assertThat(Json.text(tiers, method)).as(method).isEqualTo("Tier" + tier));
  }

  @Test
  void theMethodsAnswerInSlacksShape() throws Exception {
    try (var slack = FakeSlack.start(java.time.Clock.systemUTC())) {
      var workspace = slack.workspace();
      var channel = workspace.channel("prep");
      var ada = workspace.person("Ada").joins(channel);
      Map<String, ObjectNode> answers =
          Map.of(
              "auth.test", call(slack, "auth.test", Map.of()),
              "users.info", call(slack, "users.info", Map.of("user", ada.id())),
              "conversations.info",
                  call(slack, "conversations.info", Map.of("channel", channel.id())));

      answers.forEach(
          (method, answer) -> {
            assertThat(Json.text(answer, "ok")).isNotEqualTo("false");
            assertThat(paths(answer)).as(method).isSubsetOf(known("api/" + method));
          });
    }
  }

  @Test
  void whatHappensIsToldInSlacksShape() {
    try (var slack = FakeSlack.start(java.time.Clock.systemUTC())) {
      var workspace = slack.workspace();
      var channel = workspace.channel("prep");
      var ada = workspace.person("Ada").joins(channel);
      var said =
          Payloads.event(
              slack,
              workspace,
              Json.object(
                  "type",
                  "member_joined_channel",
                  "user",
                  ada.id(),
                  "channel",
                  channel.id(),
                  "channel_type",
                  "C",
                  "team",
                  workspace.team(),
                  "inviter",
                  ada.id(),
                  "event_ts",
                  slack.ids.ts()));

      assertThat(paths(said)).isSubsetOf(known("events/MemberJoinedChannel"));
      assertThat(paths(Payloads.command(ada, channel, "/today", "")))
          .isSubsetOf(known("app/SlashCommandPayload"));
      ObjectNode view = Json.object("type", "modal", "id", "V1", "state", Json.object());
      assertThat(paths(Payloads.submission(ada, view)))
          .isSubsetOf(
              Stream.concat(
                      known("app/ViewSubmissionPayload").stream(),
                      Stream.of("action_ts", "response_urls"))
                  .collect(Collectors.toSet()));
    }
  }

  @Test
  void theRulesForBlocksTakeWhatIsValid() throws IOException {
    Path folder = SPECS.resolve("slackblocks-limits/fixtures/valid/elements");
    assumeTrue(Files.isDirectory(folder), "skipped: there is no " + folder);
    List<String> ours =
        List.of("button_basic", "button_style", "button_text_at_limit", "select_menu_static");
    for (String name : ours) {
      JsonNode element = Json.parse(Files.readString(folder.resolve(name + ".json")));
      ObjectNode block = Json.object("type", "actions");
      block.set("elements", Json.array().add(element));
      BlockRules.check(
          Json.array().add(block),
          BlockRules.Surface.MESSAGE,
          new FakeIds(java.time.Clock.systemUTC()));
    }
  }

  private static ObjectNode call(FakeSlack slack, String method, Map<String, String> args)
      throws Exception {
    String form =
        args.entrySet().stream()
            .map(e -> e.getKey() + "=" + e.getValue())
            .collect(Collectors.joining("&"));
    var request =
        java.net.http.HttpRequest.newBuilder(java.net.URI.create(slack.apiUrl() + method))
            .header("Authorization", "Bearer " + slack.workspace().token())
            .POST(java.net.http.HttpRequest.BodyPublishers.ofString(form))
            .build();
    return (ObjectNode)
        Json.parse(
            java.net.http.HttpClient.newHttpClient()
                .send(request, java.net.http.HttpResponse.BodyHandlers.ofString())
                .body());
  }

  private static Set<String> known(String sample) {
    Set<String> paths = paths(sample(sample));
    paths.addAll(ALSO);
    return paths;
  }

  /** All names in a tree, without the places in lists. */
  private static Set<String> paths(JsonNode node) {
    var paths = new TreeSet<String>();
    collect("", node, paths);
    return paths;
  }

  private static void collect(String at, JsonNode node, Set<String> paths) {
    if (node.isArray()) {
      node.forEach(child -> collect(at, child, paths));
    } else if (node.isObject()) {
      node.propertyStream()
          .forEach(
              p -> {
                String path = at.isEmpty() ? p.getKey() : at + "." + p.getKey();
                paths.add(path);
                collect(path, p.getValue(), paths);
              });
    }
  }
}
