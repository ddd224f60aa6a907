package dev.roundtable.slack.fake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A person before their screen: what they do, and what they alone see. */
public final class FakePerson extends FakeMember {

  final Deque<ObjectNode> modals = new ArrayDeque<>();
  final List<Private> privates = new ArrayList<>();
  private int timeouts;

  /** A message that only this person sees. */
  static final class Private {
    final FakeChannel channel;
    ObjectNode message;

    Private(FakeChannel channel, ObjectNode message) {
      this.channel = channel;
      this.message = message;
    }
  }

  FakePerson(FakeWorkspace workspace, FakeUser user) {
    super(workspace, user);
  }

  static FakePerson of(FakeWorkspace workspace, String id) {
    return workspace.people.values().stream()
        .filter(person -> person.user.id.equals(id))
        .findFirst()
        .orElseThrow(() -> new SlackError("user_not_found"));
  }

  /** Their id. */
  public String id() {
    return user.id;
  }

  /** Makes them an admin of the workspace. */
  public FakePerson admin() {
    user.admin = true;
    return this;
  }

  /** Types a command in a channel. */
  public FakePerson runs(FakeChannel channel, String line) {
    int space = line.indexOf(' ');
    String command = space < 0 ? line : line.substring(0, space);
    String text = space < 0 ? "" : line.substring(space + 1).strip();
    Optional<JsonNode> ack =
        act("slash_commands", Payloads.command(this, channel, command, text), true);
    ack.filter(body -> body.has("text") || body.has("blocks"))
        .ifPresent(
            body -> {
              ObjectNode message = (ObjectNode) body;
              if (message.has("blocks")) {
                BlockRules.check(message.path("blocks"), BlockRules.Surface.MESSAGE, slack.ids);
              }
              show(channel, message);
            });
    return this;
  }

  /** Types a command in the conversation with the bot. */
  public FakePerson runs(String line) {
    return runs(direct(), line);
  }

  /** Presses the newest button with this label that they see; in the open modal, if any. */
  public FakePerson clicks(String label) {
    return press(
        "a button " + label,
        element ->
            Json.text(element, "type").equals("button")
                && Json.text(element.path("text"), "text").equals(label),
        element -> Json.object());
  }

  /** Chooses an option from the newest menu that has it. */
  public FakePerson chooses(String option) {
    return press(
        "an option " + option,
        element -> option(element, option).isPresent(),
        element -> Json.object("selected_option", option(element, option).orElseThrow()));
  }

  private static Optional<JsonNode> option(JsonNode element, String label) {
    return Json.each(element.path("options"))
        .filter(o -> Json.text(o.path("text"), "text").equals(label))
        .findFirst();
  }

  private FakePerson press(
      String what, Predicate<JsonNode> wanted, Function<JsonNode, ObjectNode> with) {
    Screen.Target target =
        slack.await(
            what + " for " + user.name + ", who sees " + Screen.of(this).all(),
            () -> Screen.of(this).find(wanted));
    return presses(target, with.apply(target.element()));
  }

  /** Presses something. */
  FakePerson presses(Screen.Target target, ObjectNode action) {
    action.put("type", Json.text(target.element(), "type"));
    action.put("action_id", Json.text(target.element(), "action_id"));
    action.put("block_id", target.blockId());
    action.put("action_ts", slack.ids.ts());
    if (target.element().has("text")) {
      action.set("text", target.element().path("text"));
    }
    ObjectNode payload = slack.locked(() -> target.payload(this, action));
    act("interactive", payload, false);
    return this;
  }

  /** Uses an entry of a message's menu. */
  public FakePerson uses(String callbackId, FakeChannel channel, FakeMessage message) {
    act("interactive", Payloads.shortcut(this, channel, message, callbackId), false);
    return this;
  }

  /** Fills the open modal, by the inputs' labels, and sends it. */
  public FakePerson submits(Map<String, String> byLabel) {
    ObjectNode view =
        slack.await(
            "an open modal", () -> Optional.ofNullable(modals.peek()).filter(ViewForm::sends));
    ObjectNode filled = ViewForm.fill(view, byLabel);
    Optional<JsonNode> ack = act("interactive", Payloads.submission(this, filled), true);
    slack.locked(
        () -> {
          view.set("state", filled.path("state"));
          ack.ifPresent(body -> ViewForm.follow(this, view, body));
          return null;
        });
    return this;
  }

  /** Fills the only input. */
  public FakePerson submits(String label, String text) {
    return submits(Map.of(label, text));
  }

  /** Types into a menu of the open modal, and is offered what the bot suggests. */
  public List<String> isOffered(String label, String typed) {
    ObjectNode view = slack.locked(() -> modals.peek());
    ObjectNode input =
        (ObjectNode)
            Json.each(view.path("blocks"))
                .filter(b -> Json.text(b.path("label"), "text").equals(label))
                .findFirst()
                .orElseThrow();
    ObjectNode element = (ObjectNode) input.path("element");
    if (!Json.text(element, "type").equals("external_select")) {
      throw new AssertionError(label + " suggests nothing: " + element);
    }
    ObjectNode payload = Payloads.suggestion(this, view, input, typed);
    JsonNode found = act("interactive", payload, true).orElse(Json.object()).path("options");
    slack.locked(() -> element.set("options", found));
    return Json.each(found).map(o -> Json.text(o.path("text"), "text")).toList();
  }

  /** Closes all modals. */
  public FakePerson closesTheModal() {
    slack.locked(
        () -> {
          modals.clear();
          return null;
        });
    return this;
  }

  /** Looks at the bot's Home tab. */
  public FakePerson opensHome() {
    happens(
        Json.object(
            "type",
            "app_home_opened",
            "user",
            user.id,
            "channel",
            direct().id,
            "tab",
            "home",
            "event_ts",
            slack.ids.ts()));
    return this;
  }

  /** Waits until something with these words is shown to this person, and gives all of it. */
  public String sees(String words) {
    return slack.await(
        user.name + " to see '" + words + "', but there is " + Screen.of(this).all(),
        () -> Screen.of(this).texts().stream().filter(t -> t.contains(words)).findFirst());
  }

  /** Everything that they see now, newest first. */
  public List<String> screen() {
    return slack.locked(() -> Screen.of(this).texts());
  }

  /** The open modal's words; empty where none is open. */
  public Optional<String> modal() {
    return slack.locked(() -> Optional.ofNullable(modals.peek()).map(ViewForm::shown));
  }

  /** The open modal as Slack keeps it. */
  public Optional<ObjectNode> view() {
    return slack.locked(() -> Optional.ofNullable(modals.peek()).map(ObjectNode::deepCopy));
  }

  /** How many modals lie on top of each other. */
  public int openModals() {
    return slack.locked(modals::size);
  }

  /** The private messages that they see, oldest first. */
  public List<String> privately() {
    return slack.locked(() -> privates.stream().map(p -> Shown.of(p.message)).toList());
  }

  /** How often Slack told them that the app did not answer in time. */
  public int timeouts() {
    return slack.locked(() -> timeouts);
  }

  String way(FakeChannel channel, String threadTs, String original) {
    return slack.base() + "/back/" + slack.triggers.way(this, channel, threadTs, original);
  }

  void push(ObjectNode view) {
    if (modals.size() >= 3) {
      throw new SlackError("push_limit_reached");
    }
    modals.push(view);
  }

  String show(FakeChannel channel, ObjectNode message) {
    return slack.locked(
        () -> {
          String ts = slack.ids.ts();
          message.put("ts", ts);
          privates.add(new Private(channel, message));
          return ts;
        });
  }

  /** An answer on a way back. */
  void answered(Triggers.Way way, ObjectNode said) {
    if (said.path("replace_original").asBoolean(false)) {
      for (Private shown : privates) {
        if (Json.text(shown.message, "ts").equals(way.original)) {
          said.put("ts", way.original);
          shown.message = said;
          return;
        }
      }
      way.channel
          .message(way.original)
          .ifPresent(
              message -> {
                message.json.set("blocks", said.path("blocks"));
                message.json.set("text", said.path("text"));
              });
      return;
    }
    show(way.channel, said);
  }

  private Optional<JsonNode> act(String kind, ObjectNode payload, boolean acceptsResponse) {
    Optional<JsonNode> ack = slack.delivery.interaction(kind, payload, acceptsResponse);
    if (ack.isEmpty()) {
      slack.locked(() -> timeouts++);
    } else if (!acceptsResponse && !ack.get().isMissingNode()) {
      slack.mistake("an answer in an acknowledgement that takes none: " + ack.get());
    }
    return ack;
  }
}
