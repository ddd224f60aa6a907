package dev.roundtable.slack.fake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** One workspace: its people, channels, and the bot in it. All access holds the slack's lock. */
public final class FakeWorkspace {

  final FakeSlack slack;
  final String team;
  final String name;
  final String token;
  final FakeUser bot;
  final Set<String> scopes =
      new LinkedHashSet<>(
          List.of(
              "channels:history",
              "channels:read",
              "chat:write",
              "commands",
              "files:read",
              "files:write",
              "groups:history",
              "groups:read",
              "im:history",
              "im:write",
              "mpim:history",
              "mpim:write",
              "reactions:write",
              "users:read"));
  final Map<String, FakeUser> users = new LinkedHashMap<>();
  final Map<String, FakeChannel> channels = new LinkedHashMap<>();
  final Map<String, FakePerson> people = new LinkedHashMap<>();
  final Map<String, ObjectNode> homes = new LinkedHashMap<>();
  final Deque<ObjectNode> own = new ArrayDeque<>();
  final Set<String> refusing = new LinkedHashSet<>();
  boolean revoked;

  FakeWorkspace(FakeSlack slack, String name) {
    this.slack = slack;
    this.name = name;
    team = slack.ids.next("T");
    token = "xoxb-" + slack.ids.next("") + "-" + slack.ids.next("");
    bot = new FakeUser(slack.ids.next("U"), "roundtable", "Roundtable", "UTC", slack.ids.next("B"));
    users.put(bot.id, bot);
  }

  /** The bot's token. */
  public String token() {
    return token;
  }

  /** The workspace's id. */
  public String team() {
    return team;
  }

  /** A person of the workspace, made when first asked for. */
  public FakePerson person(String name) {
    return slack.locked(
        () ->
            people.computeIfAbsent(
                name,
                n -> {
                  var user =
                      new FakeUser(
                          slack.ids.next("U"), n.toLowerCase(), n, "Europe/Amsterdam", null);
                  users.put(user.id, user);
                  return new FakePerson(this, user);
                }));
  }

  /** A channel without the bot, made when first asked for. */
  public FakeChannel channel(String name) {
    return slack.locked(
        () ->
            channels.values().stream()
                .filter(channel -> name.equals(channel.name))
                .findFirst()
                .orElseGet(() -> add(new FakeChannel(slack.ids.next("C"), name, false, false))));
  }

  FakeChannel add(FakeChannel channel) {
    channels.put(channel.id, channel);
    return channel;
  }

  Optional<FakeChannel> find(String id) {
    return Optional.ofNullable(channels.get(id)).filter(channel -> !channel.deleted);
  }

  /** The direct message of the bot with these people. */
  FakeChannel direct(Set<String> people) {
    Set<String> members = new LinkedHashSet<>(people);
    members.add(bot.id);
    return channels.values().stream()
        .filter(channel -> (channel.direct || channel.several) && channel.members.equals(members))
        .findFirst()
        .orElseGet(
            () -> {
              boolean one = people.size() == 1;
              var made =
                  new FakeChannel(
                      slack.ids.next(one ? "D" : "C"), one ? "" : "mpdm-several-1", one, !one);
              made.members.addAll(members);
              return add(made);
            });
  }

  /** Another app answers in a thread. */
  public FakeMessage otherAppReplies(FakeChannel channel, String root, String text) {
    String ts = slack.ids.ts();
    ObjectNode message =
        Json.object(
            "type",
            "message",
            "subtype",
            "bot_message",
            "bot_id",
            slack.ids.next("B"),
            "username",
            "beeper",
            "text",
            text,
            "ts",
            ts,
            "thread_ts",
            root);
    var stands = new FakeMessage(message);
    slack.locked(() -> channel.messages.add(stands));
    ObjectNode event = message.deepCopy();
    event.put("channel", channel.id);
    event.put("channel_type", channel.type());
    event.put("event_ts", ts);
    slack.delivery.event(this, event);
    return stands;
  }

  /** Takes a permission from the bot. */
  public void revokesScope(String scope) {
    slack.locked(() -> scopes.remove(scope));
  }

  /** The bot is in a channel, as if it had been invited before it started. */
  public void join(FakeChannel channel) {
    slack.locked(() -> channel.members.add(bot.id));
  }

  /** Gives the bot a permission. */
  public void grantsScope(String scope) {
    slack.locked(() -> scopes.add(scope));
  }

  /** Takes the bot's token back without a word. */
  public void revokesTheToken() {
    slack.locked(() -> revoked = true);
  }

  /** Takes the token once more, as after an installation. */
  public void takesTheTokenAgain() {
    slack.locked(() -> revoked = false);
  }

  /** What the bot may do. */
  public Set<String> scopes() {
    return Set.copyOf(scopes);
  }

  /** Throws the bot out. */
  public void uninstalls() {
    slack.locked(() -> revoked = true);
    slack.delivery.event(this, Json.object("type", "app_uninstalled", "event_ts", slack.ids.ts()));
  }

  /** All messages that the bot posted, oldest first. */
  public List<FakeMessage> posted() {
    return messages(channel -> channel.messages.stream())
        .filter(message -> Json.text(message.json, "user").equals(bot.id))
        .toList();
  }

  /** What stands in a channel itself. */
  public List<FakeMessage> in(FakeChannel channel) {
    return slack.locked(
        () -> channel.messages.stream().filter(m -> !m.deleted && m.top()).toList());
  }

  /** What stands in a thread, without its first message. */
  public List<FakeMessage> thread(FakeChannel channel, String root) {
    return slack.locked(
        () -> channel.messages.stream().filter(m -> !m.deleted && m.inThread(root)).toList());
  }

  private Stream<FakeMessage> messages(Function<FakeChannel, Stream<FakeMessage>> of) {
    List<FakeMessage> all =
        slack.locked(
            () ->
                channels.values().stream()
                    .flatMap(of)
                    .filter(message -> !message.deleted)
                    .collect(Collectors.toCollection(ArrayList::new)));
    all.sort((a, b) -> a.ts().compareTo(b.ts()));
    return all.stream();
  }
}
