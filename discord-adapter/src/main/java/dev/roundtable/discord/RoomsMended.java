package dev.roundtable.discord;

import dev.roundtable.chat.ChatEvent;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Space;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.events.RawGatewayEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * Notices when a channel in which the bot lacked something can be used again: its own settings
 * changed, or a role.
 */
final class RoomsMended extends ListenerAdapter {

  private static final Set<Integer> ROOMS = Set.of(0, 15);

  private final EventDesk desk;
  private final Clients clients;
  private final Troubles troubles;
  private final RoomCheck check;
  private final Clock clock;

  RoomsMended(EventDesk desk, Clients clients, Troubles troubles, RoomCheck check, Clock clock) {
    this.desk = desk;
    this.clients = clients;
    this.troubles = troubles;
    this.check = check;
    this.clock = clock;
  }

  @Override
  public void onRawGateway(RawGatewayEvent event) {
    DataObject it = event.getPayload();
    switch (event.getType()) {
      // After a restart nobody knows which rooms were in trouble: whoever mends one changes it.
      case "CHANNEL_UPDATE" -> {
        if (ROOMS.contains(it.getInt("type", 0))) {
          mended(
              new Place.Room(
                  new Space(DiscordPlatform.NAME, it.getString("guild_id", "?")),
                  it.getString("id")));
        }
      }
      // One of the server's active threads less: there may have been too many.
      case "GUILD_ROLE_UPDATE", "THREAD_UPDATE", "THREAD_DELETE" -> all(it);
      case "GUILD_MEMBER_UPDATE" -> {
        if (it.getObject("user").getString("id", "").equals(clients.self())) {
          all(it);
        }
      }
      default -> {}
    }
  }

  private void all(DataObject of) {
    String server = of.getString("guild_id", "");
    troubles.rooms().stream()
        .filter(room -> room.space().id().equals(server))
        .forEach(this::mended);
  }

  private void mended(Place.Room room) {
    if (check.check(room).isEmpty()) {
      troubles.over(room);
      desk.take(room.id(), () -> Optional.of(new ChatEvent.RoomRegained(room, clock.instant())));
    }
  }
}
