package dev.roundtable.slack;

import dev.roundtable.chat.AccountId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a person wrote: Slack's references become the names that the person saw. */
final class SlackText {

  /** {@code <@U…|name>}, {@code <#C…|name>}, {@code <!here>}, {@code <https://…|label>}. */
  private static final Pattern REFERENCE = Pattern.compile("<([@#!]?)([^<>|]*)(?:\\|([^<>]*))?>");

  private final Profiles profiles;

  SlackText(Profiles profiles) {
    this.profiles = profiles;
  }

  String read(String team, String text) {
    Matcher m = REFERENCE.matcher(text);
    var out = new StringBuilder();
    while (m.find()) {
      m.appendReplacement(
          out, Matcher.quoteReplacement(name(team, m.group(1), m.group(2), m.group(3))));
    }
    m.appendTail(out);
    return out.toString().replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  private String name(String team, String kind, String what, String label) {
    String shown = label == null ? "" : label;
    return switch (kind) {
      case "@" -> "@" + (shown.isEmpty() ? user(team, what) : shown);
      case "#" -> "#" + (shown.isEmpty() ? what : shown);
      case "!" -> special(what, shown);
      default -> shown.isEmpty() || what.endsWith(shown) ? what : shown + " (" + what + ")";
    };
  }

  private static String special(String what, String shown) {
    if (!shown.isEmpty()) {
      return shown;
    }
    return what.startsWith("subteam^") ? "@group" : "@" + what;
  }

  private String user(String team, String id) {
    return profiles.actor(new AccountId(SlackPlatform.NAME, team, id), null).name();
  }
}
