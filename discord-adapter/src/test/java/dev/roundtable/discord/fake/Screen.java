package dev.roundtable.discord.fake;

import dev.roundtable.chat.AccountId;
import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Reaction;
import dev.roundtable.chat.Shown;
import dev.roundtable.chat.Space;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** What people see of a message. */
final class Screen {

  private final FakeDiscord discord;

  Screen(FakeDiscord discord) {
    this.discord = discord;
  }

  Shown shown(FakeMessage message) {
    boolean ours = message.author.equals(discord.bot);
    var pings = new HashSet<String>();
    DataArray mentions = message.json.getArray("mentions");
    for (int i = 0; i < mentions.length(); i++) {
      pings.add(account(mentions.getObject(i).getString("id")).key());
    }
    return new Shown(
        message.ephemeral() ? null : new MessageRef(place(message.channel), message.id()),
        ours ? null : account(message.author.id()),
        ours ? words(named(message.content())) + pictures(message) : message.content(),
        buttons(message),
        options(message),
        pings,
        message.reactions.isEmpty() ? Set.of() : Set.of(Reaction.COUNTED));
  }

  static AccountId account(String user) {
    return new AccountId("discord", Space.PRIVATE, user);
  }

  static Place place(FakeChannel channel) {
    if (channel.server == null) {
      return new Place.Talk(new Space("discord", Space.PRIVATE), channel.id);
    }
    var space = new Space("discord", channel.server.id());
    return channel.parent == null
        ? new Place.Room(space, channel.id)
        : new Place.Thread(new Place.Room(space, channel.parent.id), channel.id);
  }

  /** Without marks, as Discord's client draws it. */
  static String words(String content) {
    return Drawing.words(content);
  }

  private String named(String content) {
    String text = content;
    for (FakeUser user : discord.users.values()) {
      text = text.replace("<@" + user.id() + ">", "@" + user.name());
    }
    return text;
  }

  private static String pictures(FakeMessage message) {
    var text = new StringBuilder();
    DataArray files = message.json.getArray("attachments");
    for (int i = 0; i < files.length(); i++) {
      text.append('\n').append(files.getObject(i).getString("description", ""));
    }
    return text.toString();
  }

  List<String> buttons(FakeMessage message) {
    return children(message.components()).stream()
        .filter(child -> child.getInt("type") == 2)
        .map(child -> child.getString("label"))
        .toList();
  }

  List<String> options(FakeMessage message) {
    var labels = new ArrayList<String>();
    for (DataObject child : children(message.components())) {
      DataArray options = Rules.list(child, "options");
      for (int i = 0; i < options.length(); i++) {
        labels.add(options.getObject(i).getString("label"));
      }
    }
    return labels;
  }

  static List<DataObject> children(DataArray rows) {
    var all = new ArrayList<DataObject>();
    for (int row = 0; row < rows.length(); row++) {
      DataArray children = Rules.list(rows.getObject(row), "components");
      for (int i = 0; i < children.length(); i++) {
        all.add(children.getObject(i));
      }
    }
    return all;
  }
}
