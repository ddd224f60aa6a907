package dev.roundtable.discord;

import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.jspecify.annotations.Nullable;

/**
 * The further parts of messages that were too long for one. They are remembered, and after a
 * restart looked for once among what follows the first part.
 */
final class Parts {

  private static final int MOST = 20_000;
  private static final int MOST_PARTS = 20;
  private static final String SLICE = "100";

  private final DiscordApi api;
  private final Map<MessageRef, List<MessageRef>> known =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<MessageRef, List<MessageRef>> eldest) {
              return size() > MOST;
            }
          });

  Parts(DiscordApi api) {
    this.api = api;
  }

  void keep(MessageRef first, List<MessageRef> further) {
    known.put(first, List.copyOf(further));
  }

  /** What belongs to a message, in order; its place may be the message's own thread. */
  List<MessageRef> of(Place place, MessageRef first) {
    List<MessageRef> before = known.get(first);
    return before == null ? look(place, first) : before;
  }

  private List<MessageRef> look(Place place, MessageRef first) {
    DataArray after =
        api.array(
            Route.Messages.GET_MESSAGE_HISTORY
                .compile(Channels.channel(place))
                .withQueryParams("limit", SLICE, "after", first.id()));
    var found = new ArrayList<MessageRef>();
    for (int number = 1; number < MOST_PARTS; number++) {
      DataObject part = part(after, first, number);
      if (part == null) {
        break;
      }
      found.add(new MessageRef(place, part.getString("id")));
    }
    return found;
  }

  private static @Nullable DataObject part(DataArray messages, MessageRef first, int number) {
    for (int i = 0; i < messages.length(); i++) {
      if (SendMark.on(messages.getObject(i), SendMark.continuation(first).part(number))) {
        return messages.getObject(i);
      }
    }
    return null;
  }
}
