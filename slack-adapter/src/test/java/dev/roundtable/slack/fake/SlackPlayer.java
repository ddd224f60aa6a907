package dev.roundtable.slack.fake;

import dev.roundtable.chat.AccountId;
import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Option;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Player;
import dev.roundtable.chat.Shown;
import dev.roundtable.chat.ShownForm;
import dev.roundtable.chat.Space;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A person of a {@link FakeWorkspace} as the contract suite drives people. */
public final class SlackPlayer implements Player {

  private final FakePerson person;
  private final Sight sight;
  private final FakeWorkspace workspace;
  private final FakeSlack slack;
  private final FakeChannel room;
  private final Map<String, String> shortcuts;
  private final Runnable settle;

  /**
   * A player.
   *
   * @param room where commands are typed
   * @param shortcuts the ids of the entries of messages' menus, by their labels
   * @param settle returns when the bot has answered
   */
  public SlackPlayer(
      FakePerson person, FakeChannel room, Map<String, String> shortcuts, Runnable settle) {
    this.person = person;
    this.workspace = person.workspace;
    this.sight = new Sight(person.workspace);
    this.slack = person.slack;
    this.room = room;
    this.shortcuts = shortcuts;
    this.settle = settle;
  }

  /** The person. */
  public FakePerson person() {
    return person;
  }

  @Override
  public AccountId account() {
    return new AccountId("slack", workspace.team, person.user.id);
  }

  @Override
  public void runs(String command) {
    runs(room, command);
  }

  @Override
  public void runs(Place place, String command) {
    runs(channel(place), command);
  }

  private void runs(FakeChannel channel, String command) {
    String typed = command;
    for (FakeUser user : workspace.users.values()) {
      typed = typed.replace("@" + user.name, "<@" + user.id + "|" + user.handle + ">");
    }
    person.runs(channel, typed);
    settle.run();
  }

  @Override
  public List<Option> completes(String path, String option, String typed) {
    throw new UnsupportedOperationException("Slack completes no commands");
  }

  @Override
  public void clicks(String label) {
    person.clicks(label);
    settle.run();
  }

  @Override
  public void clicks(MessageRef ref, String label) {
    FakeChannel channel = channel(ref.place());
    FakeMessage message = message(ref);
    JsonNode found =
        dev.roundtable.slack.fake.Shown.interactive(message.json.path("blocks")).stream()
            .filter(e -> Json.text(e.path("element").path("text"), "text").equals(label))
            .findFirst()
            .orElseThrow(() -> new AssertionError("there is no button '" + label + "'"));
    var target =
        new Screen.Target(
            found.path("element"),
            Json.text(found, "block_id"),
            channel,
            message.json,
            Screen.Target.Kind.MESSAGE);
    person.presses(target, Json.object());
    settle.run();
  }

  @Override
  public void chooses(String label) {
    person.chooses(label);
    settle.run();
  }

  @Override
  public void submits(String... values) {
    var byLabel = new LinkedHashMap<String, String>();
    List<String> labels = form().orElseThrow().labels();
    for (int i = 0; i < values.length; i++) {
      byLabel.put(labels.get(i), values[i]);
    }
    submits(byLabel);
  }

  @Override
  public void submits(Map<String, String> byLabel) {
    var given = new HashMap<>(byLabel);
    Sight.inputs(person.view().orElseThrow())
        .filter(b -> Json.text(b.path("element"), "type").equals("users_select"))
        .forEach(b -> given.computeIfPresent(Sight.label(b), (label, name) -> idOf(name)));
    person.submits(given);
    settle.run();
  }

  private String idOf(String name) {
    return workspace.users.values().stream()
        .filter(user -> user.name.equals(name))
        .findFirst()
        .map(user -> user.id)
        .orElse(name);
  }

  @Override
  public void cancels() {
    person.closesTheModal();
  }

  @Override
  public MessageRef writes(Place place, String text) {
    FakeChannel channel = channel(place);
    String root = root(place);
    return ref(
        place, root == null ? person.says(channel, text) : person.replies(channel, root, text));
  }

  @Override
  public MessageRef quotes(MessageRef quoted, String text) {
    Place place = quoted.place();
    return ref(place, person.quotes(channel(place), root(place), message(quoted), text));
  }

  @Override
  public MessageRef sends(Place place, String text, String fileName, byte[] content) {
    return ref(place, person.sends(channel(place), root(place), text, fileName, content));
  }

  @Override
  public void edits(MessageRef message, String text) {
    person.edits(channel(message.place()), message(message), text);
  }

  @Override
  public void deletes(MessageRef message) {
    person.deletes(channel(message.place()), message(message));
  }

  @Override
  public void uses(String label, MessageRef message) {
    String id = Optional.ofNullable(shortcuts.get(label)).orElseThrow();
    person.uses(id, channel(message.place()), message(message));
    settle.run();
  }

  @Override
  public List<Shown> sees(Place place) {
    FakeChannel channel = channel(place);
    String root = root(place);
    return slack.locked(
        () ->
            channel.messages.stream()
                .filter(m -> !m.deleted && (root == null ? m.top() : m.inThread(root)))
                .map(m -> sight.message(new MessageRef(place, m.ts()), m.json, m.reactions))
                .toList());
  }

  @Override
  public List<Shown> seesInTalk() {
    return sees(new Place.Talk(space(), person.direct().id));
  }

  @Override
  public List<Shown> privately() {
    return slack.locked(
        () ->
            person.privates.stream()
                .map(card -> sight.message(null, card.message, List.of()))
                .toList());
  }

  @Override
  public Shown lastPrivate() {
    List<Shown> all = privately();
    if (all.isEmpty()) {
      throw new AssertionError(person.user.name + " got nothing in private");
    }
    return all.getLast();
  }

  @Override
  public Optional<ShownForm> form() {
    return person.view().filter(ViewForm::sends).map(sight::form);
  }

  private Space space() {
    return new Space("slack", workspace.team);
  }

  private static MessageRef ref(Place place, FakeMessage message) {
    return new MessageRef(place, message.ts());
  }

  private FakeMessage message(MessageRef ref) {
    return slack.locked(() -> channel(ref.place()).message(ref.id()).orElseThrow());
  }

  private FakeChannel channel(Place place) {
    String id =
        switch (place) {
          case Place.Room r -> r.id();
          case Place.Thread thread -> thread.room().id();
          case Place.Talk talk -> talk.id();
        };
    return slack.locked(() -> workspace.channels.get(id));
  }

  private static String root(Place place) {
    return place instanceof Place.Thread thread ? thread.id() : null;
  }
}
