package dev.roundtable.discord;

import dev.roundtable.chat.ChatEvent;
import dev.roundtable.chat.Place;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

/**
 * Tells the core what a room is called when it is first used, once a start: a bot comes into a
 * server with all its channels, not into a room that would be announced.
 */
final class RoomNames {

  private final EventDesk desk;
  private final Clients clients;
  private final Clock clock;
  private final Set<String> told = ConcurrentHashMap.newKeySet();

  RoomNames(EventDesk desk, Clients clients, Clock clock) {
    this.desk = desk;
    this.clients = clients;
    this.clock = clock;
  }

  void met(Place place) {
    Place.Room room =
        switch (place) {
          case Place.Room self -> self;
          case Place.Thread thread -> thread.room();
          case Place.Talk talk -> null;
        };
    if (room != null && told.add(room.id())) {
      name(room.id())
          .ifPresent(
              name ->
                  desk.take(
                      room.id(),
                      () -> Optional.of(new ChatEvent.RoomRenamed(room, name, clock.instant()))));
    }
  }

  private Optional<String> name(String channel) {
    for (JDA shard : clients.all()) {
      GuildChannel known = shard.getGuildChannelById(channel);
      if (known != null) {
        return Optional.of(known.getName());
      }
    }
    return Optional.empty();
  }
}
