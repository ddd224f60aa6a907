package dev.roundtable.discord;

import dev.roundtable.chat.ChatFailure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import org.jspecify.annotations.Nullable;

/** The connected clients of JDA, one a shard; none before the first connection. */
final class Clients {

  private volatile List<JDA> shards = List.of();

  synchronized void use(List<JDA> connected) {
    shards = List.copyOf(connected);
  }

  /** A client that just spoke up, perhaps before all are built. */
  synchronized void seen(JDA client) {
    if (!shards.contains(client)) {
      var more = new ArrayList<>(shards);
      more.add(client);
      shards = List.copyOf(more);
    }
  }

  List<JDA> all() {
    return shards;
  }

  /**
   * Any client: for REST they are all the same.
   *
   * @throws ChatFailure.TryAgainAfter before the first connection
   */
  JDA any() {
    List<JDA> now = shards;
    if (now.isEmpty()) {
      throw new ChatFailure.TryAgainAfter(Duration.ZERO, "Discord is not connected yet");
    }
    return now.get(0);
  }

  /** A server as the client keeps it, if it is connected. */
  @Nullable Guild guild(String id) {
    for (JDA shard : shards) {
      Guild guild = shard.getGuildById(id);
      if (guild != null) {
        return guild;
      }
    }
    return null;
  }

  /** The bot's own user id. */
  String self() {
    return any().getSelfUser().getId();
  }
}
