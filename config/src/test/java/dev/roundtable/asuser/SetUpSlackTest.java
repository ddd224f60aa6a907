package dev.roundtable.asuser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.slack.fake.FakeSlack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The steps of docs/slack.md, one after the other. */
class SetUpSlackTest {

  @TempDir private Path folder;
  private final FakeSlack slack = FakeSlack.start(Clock.systemUTC());

  @AfterEach
  void close() {
    slack.close();
  }

  @Test
  void theStepsOfTheGuideLeadToABotThatIsWell() throws IOException {
    String api = "--roundtable.slack.api-url=" + slack.apiUrl();
    slack.patience(60);

    String manifest = StartedBot.tool(folder, 0, List.of(), "manifest", "slack");
    assertThat(manifest).startsWith("display_information:").contains("command: /today");

    String refused =
        StartedBot.tool(folder, 1, List.of("xoxb-1", slack.appToken()), "connect", "slack", api);
    assertThat(refused).contains("invalid_auth", "Nothing was written");
    assertThat(folder.resolve("config")).doesNotExist();

    List<String> tokens = List.of(slack.workspace().token(), slack.appToken());
    String connected = StartedBot.tool(folder, 0, tokens, "connect", "slack", api);
    assertThat(connected).contains("The tokens are good", "/invite @Roundtable");
    Path settings = folder.resolve("config").resolve("application.yml");
    assertThat(settings).content().contains(slack.workspace().token());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(settings)))
        .isEqualTo("rw-------");

    StartedBot bot = StartedBot.in(folder, api, "--server.port=0");
    var channel = slack.workspace().channel("prep");
    var ada = slack.workspace().person("Ada").joins(channel);
    slack.awaitConnection();
    ada.invitesTheBot(channel);
    ada.clicks("Set up");
    ada.submits(Map.of());
    ada.sees("The first question is due");
    bot.stop();

    assertThat(StartedBot.tool(folder, 0, List.of(), "doctor", api))
        .contains("groups meet in 1 room.", "#prep can be read", "workspace Acme", "writes at once")
        .doesNotContain("!!", slack.workspace().token());
    ada.archives(channel);
    assertThat(StartedBot.tool(folder, 1, List.of(), "doctor", api))
        .contains("!!  The channel #prep is archived: unarchive it");
  }
}
