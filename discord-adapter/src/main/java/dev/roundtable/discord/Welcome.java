package dev.roundtable.discord;

import dev.roundtable.chat.ChatFailure;
import dev.roundtable.chat.ChatPlatform.Search;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.SendKey;
import dev.roundtable.chat.Space;
import dev.roundtable.chat.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A bot joins a server, not a room: it tells whoever added it how to set a group up, where the
 * server lets it read the audit log, a permission that we do not ask for; else the system channel,
 * else the owner.
 */
final class Welcome {

  private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);
  private static final Route AUDIT = Route.get("guilds/{guild_id}/audit-logs");
  private static final String BOT_ADDED = "28";

  /** A server that took the bot in before that long needs no welcome any more. */
  private static final Duration NEW = Duration.ofHours(1);

  private static final Duration SKEW = Duration.ofMinutes(2);

  private final DiscordPlatform platform;
  private final DiscordApi api;
  private final Texts texts;
  private final Clock clock;

  Welcome(DiscordPlatform platform, DiscordApi api, Texts texts, Clock clock) {
    this.platform = platform;
    this.api = api;
    this.texts = texts;
    this.clock = clock;
  }

  /** Says hello unless that was done, off this thread. */
  void to(Guild guild) {
    Instant joined = joined(guild);
    if (joined.isAfter(clock.instant().minus(NEW))) {
      Thread.ofVirtual().name("discord-welcome").start(() -> say(guild, joined));
    }
  }

  private static Instant joined(Guild guild) {
    return guild.getSelfMember().hasTimeJoined()
        ? guild.getSelfMember().getTimeJoined().toInstant()
        : Instant.MIN;
  }

  private void say(Guild guild, Instant joined) {
    var key = new SendKey("w" + guild.getId());
    Message message = Message.text(texts.get("discord.welcome"));
    Supplier<Optional<Place>> adder = () -> adder(guild).map(this::talk);
    Supplier<Optional<Place>> room = () -> systemChannel(guild);
    Supplier<Optional<Place>> owner = () -> Optional.of(talk(guild.getOwnerId()));
    for (Supplier<Optional<Place>> way : List.of(adder, room, owner)) {
      try {
        Optional<Place> place = way.get();
        if (place.isPresent()) {
          if (!(platform.find(key, place.get(), joined.minus(SKEW)) instanceof Search.Found)) {
            platform.post(place.get(), message, key);
          }
          return;
        }
      } catch (ChatFailure e) {
        LOG.info("No welcome there on the server {}: {}", guild.getId(), e.getMessage());
      }
    }
  }

  private Place talk(String user) {
    return platform.openTalk(Set.of(MessageReader.account(user)));
  }

  private static Optional<Place> systemChannel(Guild guild) {
    TextChannel channel = guild.getSystemChannel();
    return channel == null || !channel.canTalk()
        ? Optional.empty()
        : Optional.of(
            new Place.Room(new Space(DiscordPlatform.NAME, guild.getId()), channel.getId()));
  }

  private Optional<String> adder(Guild guild) {
    if (!guild.getSelfMember().hasPermission(Permission.VIEW_AUDIT_LOGS)) {
      return Optional.empty();
    }
    var route =
        AUDIT.compile(guild.getId()).withQueryParams("action_type", BOT_ADDED, "limit", "50");
    DataArray entries =
        api.object(route, null).optArray("audit_log_entries").orElseGet(DataArray::empty);
    return Stream.iterate(0, i -> i < entries.length(), i -> i + 1)
        .map(entries::getObject)
        .filter(e -> guild.getSelfMember().getId().equals(e.getString("target_id", "")))
        .map((DataObject e) -> e.getString("user_id", ""))
        .filter(user -> !user.isEmpty())
        .findFirst();
  }
}
