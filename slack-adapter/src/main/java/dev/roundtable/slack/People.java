package dev.roundtable.slack;

import dev.roundtable.chat.AccountId;
import dev.roundtable.chat.Actor;
import org.jspecify.annotations.Nullable;

/** Who did something. */
final class People {

  private final Profiles profiles;

  People(Profiles profiles) {
    this.profiles = profiles;
  }

  Actor actor(String team, String user, @Nullable String named) {
    return profiles.actor(new AccountId(SlackPlatform.NAME, team, user), named);
  }
}
