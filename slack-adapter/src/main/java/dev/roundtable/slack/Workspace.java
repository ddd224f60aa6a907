package dev.roundtable.slack;

import java.util.Set;

/**
 * A workspace that took the bot in.
 *
 * @param team its id, {@code T…}
 * @param botUser our user there, {@code U…}
 * @param botId our bot there, {@code B…}
 * @param scopes what the token may do, as Slack told with the last {@code auth.test}
 */
record Workspace(
    String team, String name, String token, String botUser, String botId, Set<String> scopes) {

  Workspace {
    scopes = Set.copyOf(scopes);
  }

  /** No token in logs. */
  @Override
  public String toString() {
    return "Workspace[" + team + ", " + name + "]";
  }
}
