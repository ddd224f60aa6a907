package dev.roundtable.slack.fake;

import java.util.Map;

/** Slack's rate-limit tiers. */
final class Tiers {

  private static final Map<Integer, Integer> PER_MINUTE = Map.of(1, 1, 2, 20, 3, 50, 4, 100);

  static final Map<String, Integer> OF =
      Map.ofEntries(
          Map.entry("chat.update", 3),
          Map.entry("chat.delete", 3),
          Map.entry("chat.postEphemeral", 4),
          Map.entry("conversations.open", 3),
          Map.entry("conversations.info", 3),
          Map.entry("conversations.history", 3),
          Map.entry("conversations.replies", 3),
          Map.entry("conversations.members", 4),
          Map.entry("users.info", 4),
          Map.entry("reactions.add", 3),
          Map.entry("reactions.remove", 2),
          Map.entry("views.open", 4),
          Map.entry("views.push", 4),
          Map.entry("views.update", 4),
          Map.entry("views.publish", 4),
          Map.entry("files.info", 4));

  private Tiers() {}

  static int perMinute(String method) {
    return OF.containsKey(method) ? PER_MINUTE.get(OF.get(method)) : Integer.MAX_VALUE;
  }
}
