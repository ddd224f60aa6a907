package dev.roundtable.slack;

import com.slack.api.methods.response.users.UsersInfoResponse;
import com.slack.api.model.User;
import dev.roundtable.chat.AccountId;
import dev.roundtable.chat.Actor;
import dev.roundtable.chat.ChatFailure;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Who people are: names, zones, and who administers a workspace; remembered for a while. */
final class Profiles {

  private static final Duration FRESH = Duration.ofMinutes(10);
  private static final int MOST = 20_000;

  private final SlackApi api;
  private final Clock clock;
  private final Map<AccountId, Known> known = new ConcurrentHashMap<>();

  private record Known(Actor actor, boolean admin, Instant until) {}

  Profiles(SlackApi api, Clock clock) {
    this.api = api;
    this.clock = clock;
  }

  /** A person as Slack knows them now. */
  Actor fetch(AccountId account) {
    return read(account).actor();
  }

  /** A person as Slack knew them lately; as the event named them where Slack does not answer. */
  Actor actor(AccountId account, @Nullable String named) {
    Known before = known.get(account);
    if (before != null && before.until().isAfter(clock.instant())) {
      return before.actor();
    }
    try {
      return read(account).actor();
    } catch (ChatFailure e) {
      if (before != null) {
        return before.actor();
      }
      return new Actor(account, named == null ? account.id() : named, null, false);
    }
  }

  /** Whether the person is an admin or owner of the workspace now. */
  boolean administers(AccountId account) {
    return read(account).admin();
  }

  private Known read(AccountId account) {
    UsersInfoResponse answer =
        api.call(
            account.tenant(),
            "users.info",
            methods -> methods.usersInfo(r -> r.user(account.id())));
    User user = answer.getUser();
    Actor actor =
        new Actor(account, name(user), zone(user.getTz()), user.isBot() || user.isWorkflowBot());
    boolean admin = user.isAdmin() || user.isOwner() || user.isPrimaryOwner();
    var found = new Known(actor, admin, clock.instant().plus(FRESH));
    if (known.size() >= MOST) {
      known.clear();
    }
    known.put(account, found);
    return found;
  }

  private static String name(User user) {
    User.Profile profile = user.getProfile();
    if (profile != null && filled(profile.getDisplayName())) {
      return profile.getDisplayName();
    }
    if (profile != null && filled(profile.getRealName())) {
      return profile.getRealName();
    }
    return filled(user.getRealName()) ? user.getRealName() : user.getName();
  }

  private static boolean filled(@Nullable String text) {
    return text != null && !text.isBlank();
  }

  private static @Nullable ZoneId zone(@Nullable String name) {
    try {
      return filled(name) ? ZoneId.of(name) : null;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
