package dev.roundtable.discord;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.entities.Role;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** What a person wrote: Discord's references become the names that the person saw. */
final class WrittenText {

  private static final Pattern REFERENCE =
      Pattern.compile(
          "<(?:@!?(?<user>\\d+)|@&(?<role>\\d+)|#(?<channel>\\d+)" + "|(?<command>/[^:>]+):\\d+)>");

  private final Clients clients;

  WrittenText(Clients clients) {
    this.clients = clients;
  }

  String read(DataObject message) {
    String content = message.getString("content", "");
    if (content.indexOf('<') < 0) {
      return content;
    }
    Map<String, String> people = people(message);
    Matcher found = REFERENCE.matcher(content);
    var out = new StringBuilder();
    while (found.find()) {
      found.appendReplacement(out, Matcher.quoteReplacement(name(found, people)));
    }
    return found.appendTail(out).toString();
  }

  private String name(Matcher found, Map<String, String> people) {
    if (found.group("user") != null) {
      String name = people.get(found.group("user"));
      return name == null ? found.group() : "@" + name;
    }
    if (found.group("role") != null) {
      return role(found.group("role")).map(name -> "@" + name).orElse(found.group());
    }
    if (found.group("channel") != null) {
      return channel(found.group("channel")).map(name -> "#" + name).orElse(found.group());
    }
    return found.group("command");
  }

  private static Map<String, String> people(DataObject message) {
    var names = new HashMap<String, String>();
    DataArray mentions = message.optArray("mentions").orElseGet(DataArray::empty);
    for (int i = 0; i < mentions.length(); i++) {
      DataObject user = mentions.getObject(i);
      String nick = user.optObject("member").map(m -> m.getString("nick", null)).orElse(null);
      names.put(user.getString("id"), MessageReader.actor(user, nick, false).name());
    }
    return names;
  }

  private Optional<String> role(String id) {
    return clients.all().stream()
        .map(shard -> shard.getRoleById(id))
        .filter(role -> role != null)
        .map(Role::getName)
        .findFirst();
  }

  private Optional<String> channel(String id) {
    return clients.all().stream()
        .map(shard -> shard.getGuildChannelById(id))
        .filter(channel -> channel != null)
        .map(GuildChannel::getName)
        .findFirst();
  }
}
