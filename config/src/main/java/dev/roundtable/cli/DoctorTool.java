package dev.roundtable.cli;

import dev.roundtable.RoundtableApplication;
import dev.roundtable.chat.CommandCatalogue;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Texts;
import dev.roundtable.discord.DiscordDoctor;
import dev.roundtable.slack.SlackDoctor;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.env.Environment;

/** {@code doctor}: examines settings, tokens, rooms, the clock and the database. */
final class DoctorTool implements Tool {

  @Override
  public String name() {
    return "doctor";
  }

  @Override
  public String usage() {
    return ": examines tokens, permissions, rooms, the clock and the database, and says what to"
        + " fix";
  }

  @Override
  public int run(List<String> args, Terminal terminal) {
    try (var context = Quiet.settings(args)) {
      Environment settings = context.getEnvironment();
      var findings = new ArrayList<SlackDoctor.Finding>();
      List<Place.Room> rooms = database(settings, findings);
      List<SlackDoctor.Finding> slack =
          SlackDoctor.examine(settings, rooms, Clock.systemUTC(), new Texts());
      findings.addAll(slack);
      if (slack.isEmpty()) {
        findings.add(new SlackDoctor.Finding(true, "Slack is not set up: connect slack does it."));
      }
      findings.addAll(discord(settings, rooms, args));
      findings.forEach(found -> terminal.say((found.well() ? "  ok  " : "  !!  ") + found.text()));
      return findings.stream().allMatch(SlackDoctor.Finding::well) ? 0 : 1;
    }
  }

  private static List<SlackDoctor.Finding> discord(
      Environment settings, List<Place.Room> rooms, List<String> args) {
    if (settings.getProperty("roundtable.discord.token", "").isBlank()) {
      return List.of(
          new SlackDoctor.Finding(true, "Discord is not set up: connect discord does it."));
    }
    return DiscordDoctor.examine(settings, rooms, commands(args), Clock.systemUTC(), new Texts())
        .stream()
        .map(found -> new SlackDoctor.Finding(found.well(), found.text()))
        .toList();
  }

  private static Set<String> commands(List<String> args) {
    try (var context = Quiet.parts(RoundtableApplication.class, args)) {
      return context.getBean(CommandCatalogue.class).roots().stream()
          .map(CommandCatalogue.Root::shownAs)
          .collect(Collectors.toSet());
    }
  }

  private static List<Place.Room> database(
      Environment settings, List<SlackDoctor.Finding> findings) {
    String url = settings.getProperty("spring.datasource.url", "");
    boolean file = url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:h2:mem:");
    if (file) {
      boolean safe = url.toUpperCase(java.util.Locale.ROOT).contains("WRITE_DELAY=0");
      findings.add(
          new SlackDoctor.Finding(
              safe,
              safe
                  ? "The database writes at once."
                  : "The database may lose the last half second when the process is killed: add"
                      + " ;WRITE_DELAY=0 to spring.datasource.url."));
    }
    var rooms = new ArrayList<Place.Room>();
    String existing = file ? url + ";IFEXISTS=TRUE" : url;
    try (Connection connection =
            DriverManager.getConnection(
                existing,
                settings.getProperty("spring.datasource.username", ""),
                settings.getProperty("spring.datasource.password", ""));
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("select room_key from room where group_id is not null")) {
      while (rows.next()) {
        if (Place.parse(rows.getString(1)) instanceof Place.Room room) {
          rooms.add(room);
        }
      }
      findings.add(
          new SlackDoctor.Finding(
              true,
              "The database answers; groups meet in "
                  + rooms.size()
                  + (rooms.size() == 1 ? " room." : " rooms.")));
    } catch (SQLException e) {
      findings.add(new SlackDoctor.Finding(e.getErrorCode() == NO_FILE, trouble(e)));
    }
    return rooms;
  }

  /** H2: there is no database file yet. */
  private static final int NO_FILE = 90146;

  /** H2: another process has the file open. */
  private static final int IN_USE = 90020;

  private static String trouble(SQLException e) {
    return switch (e.getErrorCode()) {
      case NO_FILE -> "There is no database yet: the bot makes it at its first start.";
      case IN_USE ->
          "The database is in use by the running bot; stop it to have the rooms examined too.";
      default ->
          "The database does not answer: "
              + String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    };
  }
}
