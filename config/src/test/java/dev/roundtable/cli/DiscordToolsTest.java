package dev.roundtable.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.discord.fake.FakeDiscord;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.List;
import net.dv8tion.jda.api.Permission;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code connect discord} and {@code doctor}, against a Discord of our own. */
class DiscordToolsTest {

  @TempDir Path folder;
  private FakeDiscord discord;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @BeforeEach
  void start() throws Exception {
    discord = FakeDiscord.start(Clock.systemUTC());
  }

  @AfterEach
  void stop() throws Exception {
    discord.close();
  }

  @Test
  void connectChecksTheTokenAndPrintsTheInvitation() throws Exception {
    Path file = folder.resolve("application.yml");
    Files.writeString(file, "server.port: 9000\n");
    SettingsFile.at(file).set("slack", java.util.Map.of("roundtable.slack.bot-token", "xoxb-1"));

    int status = ConnectDiscord.run(args(), file, typing(discord.token()));

    assertThat(said())
        .contains("the bot is roundtable")
        .contains("Replies in threads can be read")
        .contains("1,000 of 1,000 sessions")
        .containsPattern(
            "client_id=\\d+&scope=bot\\+applications.commands&permissions=309237763136");
    assertThat(status).isZero();
    assertThat(Files.readString(file))
        .contains("server.port: 9000", "xoxb-1", "roundtable.discord.token: \"" + discord.token());
  }

  @Test
  void aWrongTokenIsNotWritten() {
    Path file = folder.resolve("application.yml");

    int status = ConnectDiscord.run(args(), file, typing("wrong"));

    assertThat(status).isEqualTo(1);
    assertThat(said()).contains("Discord refuses the token").contains("Nothing was written");
    assertThat(file).doesNotExist();
  }

  @Test
  void doctorSaysOfEachTroubleHowToMendIt() throws Exception {
    var server = discord.server("Prep");
    var good = server.channel("good");
    var bad = server.channel("bad");
    server.denies(bad, Permission.MESSAGE_SEND_IN_THREADS);
    discord.grantsContent(false);
    discord.leavesSessions(3);
    String database = database(server.room(good).key(), server.room(bad).key());

    int status =
        Tools.run(
                typing(""),
                List.of(
                    "doctor",
                    "--spring.datasource.url=" + database,
                    "--roundtable.discord.token=" + discord.token(),
                    args().get(0)))
            .orElseThrow();

    assertThat(status).isEqualTo(1);
    assertThat(said())
        .contains("  ok  All permissions are there in #good.")
        .contains("  !!  The bot lacks \"Send Messages in Threads\" in #bad. Allow it")
        .contains("  !!  Replies in threads cannot be read. Switch on Message Content Intent")
        .contains("  !!  Only 3 of 1,000 sessions are left.")
        .contains("  !!  Discord does not know /")
        .contains("  ok  The clock agrees");
  }

  private String database(String... rooms) throws Exception {
    String url = "jdbc:h2:file:" + folder.resolve("db") + ";MODE=PostgreSQL;WRITE_DELAY=0";
    try (var connection = DriverManager.getConnection(url, "", "");
        var statement = connection.createStatement()) {
      statement.execute("create table room (room_key varchar(200), group_id varchar(9))");
      for (String room : rooms) {
        statement.execute("insert into room values ('" + room + "', '1')");
      }
    }
    return url;
  }

  private List<String> args() {
    return List.of("--roundtable.discord.api-url=" + discord.apiUrl());
  }

  private Terminal typing(String line) {
    var print = new PrintStream(out, true, StandardCharsets.UTF_8);
    return new Terminal(print, print, new BufferedReader(new StringReader(line + "\n")), null);
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }
}
