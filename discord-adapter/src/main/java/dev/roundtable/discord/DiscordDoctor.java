package dev.roundtable.discord;

import dev.roundtable.chat.Place;
import dev.roundtable.chat.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.springframework.core.env.Environment;

/** Examines the connection to Discord; every trouble says what to do about it. */
public final class DiscordDoctor {

  /** Interactions are judged by their age, three seconds at first. */
  private static final Duration SKEW = Duration.ofSeconds(30);

  private static final int MESSAGE_CONTENT = 1 << 18;
  private static final int MESSAGE_CONTENT_LIMITED = 1 << 19;
  private static final int FEW_SESSIONS = 50;
  private static final int SLASH = 1;

  /** Discord's most active threads of a server, less a few. */
  private static final int MANY_THREADS = 950;

  private final DiscordSettings settings;
  private final RestCalls calls;
  private final Clock clock;
  private final Texts texts;
  private final List<Finding> findings = new ArrayList<>();

  /**
   * What was found.
   *
   * @param well whether all is well with it
   * @param text one plain line; where it is not well, what to do
   */
  public record Finding(boolean well, String text) {}

  private DiscordDoctor(DiscordSettings settings, Clock clock, Texts texts) {
    this.settings = settings;
    this.calls = new RestCalls(settings);
    this.clock = clock;
    this.texts = texts;
  }

  /**
   * Examines the settings and these rooms; empty where Discord is not set up.
   *
   * @param rooms the rooms where groups meet, those of other platforms are left out
   * @param commands the names that the bot's commands have; none where that is not to be examined
   */
  public static List<Finding> examine(
      Environment environment,
      List<Place.Room> rooms,
      Set<String> commands,
      Clock clock,
      Texts texts) {
    DiscordSettings settings = DiscordSettings.of(environment);
    if (settings.token().isBlank()) {
      return List.of();
    }
    var doctor = new DiscordDoctor(settings, clock, texts);
    doctor.all(rooms, commands);
    return List.copyOf(doctor.findings);
  }

  /** The link by which a server takes the bot in; empty where Discord does not know the token. */
  public static Optional<String> invitation(Environment environment) {
    var calls = new RestCalls(DiscordSettings.of(environment));
    RestCalls.Answer self = calls.get("users/@me");
    return self.good()
        ? Optional.of(invitation(application(calls, self.object())))
        : Optional.empty();
  }

  private static String invitation(DataObject application) {
    return "https://discord.com/oauth2/authorize?client_id="
        + application.getString("id")
        + "&scope=bot+applications.commands&permissions="
        + Permission.getRaw(RoomCheck.needed(ChannelType.TEXT));
  }

  /** A bot's application has the bot's own id, but for old ones. */
  private static DataObject application(RestCalls calls, DataObject self) {
    RestCalls.Answer application = calls.get("applications/@me");
    return application.good()
        ? application.object()
        : DataObject.empty().put("id", self.getString("id", ""));
  }

  private void all(List<Place.Room> rooms, Set<String> commands) {
    RestCalls.Answer self = calls.get("users/@me");
    if (!self.good()) {
      if (self.status() == 401) {
        bad("discord.doctor.token");
      } else {
        bad(
            "discord.doctor.unreachable",
            self.status() == 0 ? self.body() : "HTTP " + self.status());
      }
      return;
    }
    self.at().ifPresent(this::skew);
    good("discord.doctor.token.good", self.object().getString("username", "?"));
    DataObject application = application(calls, self.object());
    intent(application);
    sessions();
    commands(application.getString("id"), commands);
    servers(rooms, self.object().getString("id"));
    good("discord.doctor.invite", invitation(application));
  }

  private void skew(Instant theirs) {
    Duration skew = Duration.between(theirs, clock.instant());
    if (skew.abs().compareTo(SKEW) > 0) {
      bad("discord.doctor.clock", skew.toSeconds());
    } else {
      good("discord.doctor.clock.good");
    }
  }

  private void intent(DataObject application) {
    if (!settings.readThreads()) {
      good("discord.doctor.intent.unwanted");
    } else if (!application.hasKey("flags")) {
      good("discord.doctor.intent.unknown");
    } else if ((application.getInt("flags") & (MESSAGE_CONTENT | MESSAGE_CONTENT_LIMITED)) == 0) {
      bad("discord.doctor.intent", application.getString("id"));
    } else {
      good("discord.doctor.intent.good");
    }
  }

  private void sessions() {
    GatewayLimit.Left left = new GatewayLimit(settings).ask();
    if (left.remaining() == Integer.MAX_VALUE) {
      good("discord.doctor.sessions.unknown");
    } else if (left.remaining() < FEW_SESSIONS) {
      bad("discord.doctor.sessions", left.remaining(), left.total(), left.reset().toHours() + 1);
    } else {
      good("discord.doctor.sessions.good", left.remaining(), left.total());
    }
  }

  private void commands(String application, Set<String> wanted) {
    if (wanted.isEmpty()) {
      return;
    }
    RestCalls.Answer answer = calls.get("applications/" + application + "/commands");
    var missing = new HashSet<>(wanted);
    answer.list().stream()
        .filter(command -> command.getInt("type", SLASH) == SLASH)
        .forEach(command -> missing.remove(command.getString("name")));
    if (missing.isEmpty()) {
      good("discord.doctor.commands.good", wanted.size());
    } else {
      String names = "/" + String.join(", /", missing.stream().sorted().toList());
      bad("discord.doctor.commands", names);
    }
  }

  private void servers(List<Place.Room> rooms, String self) {
    var counted = new HashSet<String>();
    for (Place.Room room : rooms) {
      if (room.space().platform().equals(DiscordPlatform.NAME)) {
        room(room, self);
        if (counted.add(room.space().id())) {
          threads(room.space().id(), rooms, self);
        }
      }
    }
  }

  private void room(Place.Room room, String self) {
    RestCalls.Answer answer = calls.get("channels/" + room.id());
    if (!answer.good()) {
      bad("discord.doctor.room.gone", room.id());
      return;
    }
    DataObject channel = answer.object();
    String name = channel.getString("name", room.id());
    var member = calls.get("guilds/" + room.space().id() + "/members/" + self);
    var roles = calls.get("guilds/" + room.space().id() + "/roles");
    if (!member.good() || !roles.good()) {
      good("discord.doctor.room.unknown", name);
      return;
    }
    ChannelType type = ChannelType.fromId(channel.getInt("type", 0));
    if (type != ChannelType.TEXT && type != ChannelType.FORUM) {
      findings.add(new Finding(false, texts.get("discord.check.kind", name)));
      return;
    }
    channel.put("guild_id", room.space().id());
    long rights = RoomRights.of(channel, roles.list(), member.object(), self);
    List<Permission> missing =
        RoomCheck.needed(type).stream().filter(p -> (rights & p.getRawValue()) == 0).toList();
    missing.forEach(
        p ->
            findings.add(
                new Finding(false, texts.get("discord.check.permission", p.getName(), name))));
    if (missing.isEmpty()) {
      good("discord.doctor.room", name);
    }
  }

  private void threads(String server, List<Place.Room> rooms, String self) {
    var answer = calls.get("guilds/" + server + "/threads/active");
    List<DataObject> active =
        answer.object().optArray("threads").orElseGet(DataArray::empty).stream(DataArray::getObject)
            .toList();
    if (active.size() > MANY_THREADS) {
      bad("discord.doctor.threads.many", active.size());
    }
    for (DataObject thread : active) {
      boolean ours =
          self.equals(thread.getString("owner_id", ""))
              && rooms.stream().anyMatch(r -> r.id().equals(thread.getString("parent_id", "")));
      boolean locked =
          thread
              .optObject("thread_metadata")
              .filter(m -> m.getBoolean("locked", false))
              .isPresent();
      if (ours && locked) {
        bad("discord.doctor.threads.locked", thread.getString("name", "?"));
      }
    }
  }

  private void good(String key, Object... args) {
    findings.add(new Finding(true, texts.get(key, args)));
  }

  private void bad(String key, Object... args) {
    findings.add(new Finding(false, texts.get(key, args)));
  }
}
