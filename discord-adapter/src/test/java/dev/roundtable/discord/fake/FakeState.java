package dev.roundtable.discord.fake;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Who and what is there, and what happens to messages. */
abstract class FakeState {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'000+00:00'").withZone(ZoneOffset.UTC);

  final Clock clock;
  final Ids ids;
  final FakeUser bot;
  final Map<String, FakeUser> users = new LinkedHashMap<>();
  final Map<String, FakePerson> people = new LinkedHashMap<>();
  final Map<String, FakeServer> servers = new LinkedHashMap<>();
  final Map<String, FakeChannel> channels = new LinkedHashMap<>();
  final Map<String, FakeInteraction> interactions = new LinkedHashMap<>();
  private long order;

  FakeState(Clock clock) {
    this.clock = clock;
    ids = new Ids(clock);
    bot = new FakeUser(ids.next(), "Roundtable", true);
    users.put(bot.id(), bot);
  }

  abstract FakeGateway gateway();

  FakeChannel channel(String id) {
    FakeChannel channel = channels.get(id);
    if (channel == null) {
      throw ApiError.unknown(10003, "Channel");
    }
    return channel;
  }

  FakeMessage message(String channel, String id) {
    FakeMessage message = channel(channel).messages.get(id);
    if (message == null) {
      throw ApiError.unknown(10008, "Message");
    }
    return message;
  }

  FakeUser user(String id) {
    FakeUser user = users.get(id);
    if (user == null) {
      throw ApiError.unknown(10013, "User");
    }
    return user;
  }

  FakePerson person(String id) {
    FakePerson person = people.get(id);
    if (person == null) {
      throw ApiError.unknown(10013, "User");
    }
    return person;
  }

  void mayReach(FakeChannel channel) {
    for (FakePerson person : people.values()) {
      if (person.direct() == channel && !person.takesDirectMessages()) {
        throw new ApiError(403, 50007, "Cannot send messages to this user");
      }
    }
  }

  FakeMessage add(FakeChannel channel, FakeUser author) {
    return add(channel, author, ids.next());
  }

  FakeMessage add(FakeChannel channel, FakeUser author, String id) {
    var message = new FakeMessage(channel, author, id, now(), nextOrder());
    channel.messages.put(id, message);
    return message;
  }

  long nextOrder() {
    return ++order;
  }

  String now() {
    return TIME.format(clock.instant());
  }

  /** Takes what an application may set. */
  void fill(FakeMessage message, DataObject body, int files) {
    DataObject json = message.json;
    json.put("content", body.getString("content", "").strip());
    json.put("components", numbered(Rules.list(body, "components"), 0));
    int kept = message.flags() & FakeMessage.THREAD;
    json.put("flags", body.getInt("flags", 0) | kept);
    var attachments = DataArray.empty();
    DataArray given = Rules.list(body, "attachments");
    for (int i = 0; i < Math.max(files, 0); i++) {
      DataObject file = i < given.length() ? given.getObject(i) : DataObject.empty();
      attachments.add(
          DataObject.empty()
              .put("id", ids.next())
              .put("filename", file.getString("filename", "file"))
              .put("description", file.getString("description", ""))
              .put("size", 1)
              .put("content_type", "image/png")
              .put("url", "http://127.0.0.1/files/" + i)
              .put("proxy_url", "http://127.0.0.1/files/" + i));
    }
    json.put("attachments", attachments);
    var pinged = DataArray.empty();
    DataArray allowed =
        body.optObject("allowed_mentions")
            .map(a -> Rules.list(a, "users"))
            .orElseGet(DataArray::empty);
    for (int i = 0; i < allowed.length(); i++) {
      if (json.getString("content").contains("<@" + allowed.getString(i) + ">")) {
        pinged.add(user(allowed.getString(i)).json());
      }
    }
    json.put("mentions", pinged);
  }

  /** Discord gives every component a number. */
  private static DataArray numbered(DataArray components, int first) {
    var all = DataArray.empty();
    for (int i = 0; i < components.length(); i++) {
      DataObject component = components.getObject(i);
      int number = first + 1 + 10 * i;
      component.put("id", number);
      component
          .optArray("components")
          .ifPresent(children -> component.put("components", numbered(children, number)));
      all.add(component);
    }
    return all;
  }

  void created(FakeMessage message) {
    gateway().dispatch("MESSAGE_CREATE", event(message));
  }

  void remove(FakeMessage message) {
    message.channel.messages.remove(message.id());
    var gone = DataObject.empty().put("id", message.id()).put("channel_id", message.channel.id);
    gateway().dispatch("MESSAGE_DELETE", located(gone, message.channel));
  }

  /** As the gateway shows a message. */
  DataObject event(FakeMessage message) {
    DataObject json = DataObject.fromJson(message.json.toJson());
    if (message.channel.server != null) {
      json.put("member", message.author.member().remove("user"));
    }
    return located(json, message.channel);
  }

  static DataObject located(DataObject json, FakeChannel channel) {
    return channel.server == null ? json : json.put("guild_id", channel.server.id());
  }

  /** As REST shows a message. */
  DataObject readable(FakeMessage message) {
    return message.json;
  }

  /** A person's id where their name was typed; else what was typed. */
  String idOf(String typed) {
    String name = typed == null ? null : typed.replaceFirst("^@", "");
    return people.values().stream()
        .filter(person -> person.user().name().equals(name))
        .map(FakePerson::id)
        .findFirst()
        .orElse(typed);
  }

  /** What was typed with ids in the place of names after an at sign. */
  String withIds(String typed) {
    String text = typed;
    for (FakePerson person : people.values()) {
      text = text.replace("@" + person.user().name(), person.id());
    }
    return text;
  }
}
