package dev.roundtable.slack;

import java.util.List;
import java.util.Set;

/** What the bot's token must be allowed to do, and why; no more is asked for. */
final class Scopes {

  /** One scope and what it is used for. */
  record Scope(String name, String why) {}

  static final List<Scope> ALL =
      List.of(
          new Scope("channels:history", "read the replies in public channels it was invited to"),
          new Scope("channels:read", "know a public channel's name and whether it is archived"),
          new Scope("chat:write", "post questions, results and private answers"),
          new Scope("commands", "slash commands and message shortcuts"),
          new Scope("files:read", "see files and voice notes in answers"),
          new Scope("files:write", "show pictures such as progress charts"),
          new Scope("groups:history", "read the replies in private channels it was invited to"),
          new Scope("groups:read", "know a private channel's name and whether it is archived"),
          new Scope("im:history", "read answers sent to the bot privately"),
          new Scope("im:write", "open private conversations"),
          new Scope("mpim:history", "read private conversations of several people"),
          new Scope("mpim:write", "open private conversations of several people"),
          new Scope("reactions:write", "mark replies that count as answers"),
          new Scope("users:read", "names, time zones, and who administers the workspace"));

  private Scopes() {}

  /** The scopes that a token lacks; empty where it is not known what it has. */
  static List<String> missing(Set<String> granted) {
    return granted.isEmpty()
        ? List.of()
        : ALL.stream().map(Scope::name).filter(name -> !granted.contains(name)).toList();
  }
}
