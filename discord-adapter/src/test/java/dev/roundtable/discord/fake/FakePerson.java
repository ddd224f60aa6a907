package dev.roundtable.discord.fake;

import dev.roundtable.chat.AccountId;
import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Option;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Player;
import dev.roundtable.chat.ShownForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.jspecify.annotations.Nullable;

/** A person, who uses Discord as people do. */
public final class FakePerson extends Onlooker implements Player {

  private final Sending sending;
  private final Writing writing;
  private @Nullable OpenModal modal;
  private boolean takesDirectMessages = true;
  private boolean administrator;

  FakePerson(FakeDiscord discord, FakeServer server, FakeUser user) {
    super(discord, server, user);
    discord.people.put(user.id(), this);
    sending = new Sending(discord, this);
    writing = new Writing(discord, user);
  }

  /** Their user id. */
  public String id() {
    return user.id();
  }

  boolean takesDirectMessages() {
    return takesDirectMessages;
  }

  /** Whether they administer the server. */
  boolean administrator() {
    return administrator;
  }

  /** Makes them an administrator of the server. */
  public void administers() {
    administrator = true;
  }

  /** Lets no private messages in. */
  public void refusesDirectMessages() {
    takesDirectMessages = false;
  }

  void opens(DataObject json, FakeChannel channel, @Nullable FakeMessage pressed) {
    modal = new OpenModal(json, channel, pressed);
  }

  @Override
  public AccountId account() {
    return Screen.account(user.id());
  }

  @Override
  public void runs(String command) {
    runs(server.room(firstRoom()), command);
  }

  @Override
  public void runs(Place place, String command) {
    DataObject data = Typed.command(discord.commands(), command, discord);
    sending.send(2, channel(place), null, data.put("resolved", sending.resolved(data))).await();
    discord.settled(null);
  }

  @Override
  public List<Option> completes(String path, String option, String typed) {
    return completes(server.room(firstRoom()), path, option, typed);
  }

  /** What is suggested while they type a value somewhere. */
  public List<Option> completes(Place place, String path, String option, String typed) {
    DataObject data = Typed.command(discord.commands(), path, discord);
    DataArray options = Rules.list(data, "options");
    boolean sub = options.length() > 0 && options.getObject(0).getInt("type") == 1;
    DataObject focused =
        DataObject.empty()
            .put("name", option)
            .put("type", 3)
            .put("value", typed)
            .put("focused", true);
    (sub ? Rules.list(options.getObject(0), "options") : options).add(focused);
    data.put("options", options.length() == 0 ? DataArray.empty().add(focused) : options);
    DataArray found = sending.send(4, channel(place), null, data).awaitChoices();
    var suggestions = new ArrayList<Option>();
    for (int i = 0; i < found.length(); i++) {
      DataObject choice = found.getObject(i);
      suggestions.add(new Option(choice.getString("value"), choice.getString("name")));
    }
    return suggestions;
  }

  @Override
  public void clicks(String label) {
    for (FakeMessage message : visible()) {
      if (screen.buttons(message).contains(label)) {
        press(message, label);
        return;
      }
    }
    throw new AssertionError(
        user.name()
            + " sees no button '"
            + label
            + "' but "
            + visible().stream().map(screen::buttons).toList());
  }

  @Override
  public void clicks(MessageRef message, String label) {
    press(find(message), label);
  }

  /** Presses a button of their newest private card. */
  public void clicksOwn(String label) {
    press(newest(), label);
  }

  private void press(FakeMessage message, String label) {
    DataObject button =
        Screen.children(message.components()).stream()
            .filter(child -> child.getString("label", "").equals(label))
            .findFirst()
            .orElseThrow(() -> new AssertionError("there is no button '" + label + "'"));
    pressId(message, button.getString("custom_id"));
  }

  /** Presses a button that may be long gone. */
  void pressId(FakeMessage message, String customId) {
    var data = DataObject.empty().put("component_type", 2).put("custom_id", customId);
    sending.send(3, message.channel, message, data.put("id", 1)).await();
    discord.settled(null);
  }

  @Override
  public void chooses(String label) {
    for (FakeMessage message : visible()) {
      for (DataObject child : Screen.children(message.components())) {
        DataArray options = Rules.list(child, "options");
        for (int i = 0; i < options.length(); i++) {
          if (options.getObject(i).getString("label").equals(label)) {
            var values = DataArray.empty().add(options.getObject(i).getString("value"));
            var data =
                DataObject.empty()
                    .put("component_type", 3)
                    .put("id", 1)
                    .put("custom_id", child.getString("custom_id"))
                    .put("values", values);
            sending.send(3, message.channel, message, data).await();
            discord.settled(null);
            return;
          }
        }
      }
    }
    throw new AssertionError(user.name() + " sees no option '" + label + "'");
  }

  @Override
  public void submits(String... values) {
    submits(open().inOrder(values));
  }

  @Override
  public void submits(Map<String, String> byLabel) {
    OpenModal open = open();
    DataArray filled = open.filled(discord, byLabel);
    modal = null;
    var data =
        DataObject.empty()
            .put("custom_id", open.json().getString("custom_id"))
            .put("components", filled)
            .put("resolved", sending.resolved(filled));
    sending.send(5, open.channel(), open.pressed(), data).await();
    discord.settled(null);
  }

  @Override
  public void cancels() {
    open();
    modal = null;
  }

  /** The open form on a phone. */
  public String phoneForm() {
    return Phone.modal(open());
  }

  private OpenModal open() {
    OpenModal open = modal;
    if (open == null) {
      throw new AssertionError("no form is open for " + user.name());
    }
    return open;
  }

  /** The modal as the application sent it. */
  public Optional<DataObject> modalJson() {
    return Optional.ofNullable(modal).map(OpenModal::json);
  }

  /** Makes a post in a forum. */
  public Place.Thread posts(Place.Room forum, String title, String text) {
    synchronized (discord) {
      FakeChannel parent = channel(forum);
      var post =
          new FakeChannel(discord.ids.next(), FakeChannel.PUBLIC_THREAD, server, parent, title);
      post.owner = user.id();
      discord.channels.put(post.id, post);
      discord.gateway.dispatch(
          "THREAD_CREATE", post.json(discord.bot.id()).put("newly_created", true));
      writing.writes(post, text, null);
      discord.settled(null);
      return new Place.Thread(forum, post.id);
    }
  }

  @Override
  public MessageRef writes(Place place, String text) {
    return discord.settled(writing.writes(channel(place), text, null));
  }

  @Override
  public MessageRef sends(Place place, String text, String fileName, byte[] content) {
    return discord.settled(writing.sends(channel(place), text, fileName, content));
  }

  @Override
  public MessageRef quotes(MessageRef quoted, String text) {
    FakeMessage message = find(quoted);
    return discord.settled(writing.writes(message.channel, text, message));
  }

  @Override
  public void edits(MessageRef message, String text) {
    writing.edits(find(message), text);
    discord.settled(message);
  }

  @Override
  public void deletes(MessageRef message) {
    synchronized (discord) {
      discord.remove(find(message));
    }
    discord.settled(message);
  }

  @Override
  public void uses(String label, MessageRef ref) {
    FakeMessage target = find(ref);
    DataObject command = Typed.find(discord.commands(), label);
    var messages = DataObject.empty().put(target.id(), discord.event(target));
    var data =
        DataObject.empty()
            .put("id", command.getString("id"))
            .put("name", label)
            .put("type", 3)
            .put("target_id", target.id())
            .put("resolved", DataObject.empty().put("messages", messages));
    sending.send(2, target.channel, null, data).await();
    discord.settled(null);
  }

  @Override
  public Optional<ShownForm> form() {
    return Optional.ofNullable(modal).map(OpenModal::shown);
  }
}
