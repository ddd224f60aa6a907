package dev.roundtable.discord;

import dev.roundtable.chat.ChatFailure;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.RateLimitedException;

/**
 * What Discord's refusals and our failed calls mean to the core. The numbers are those of Discord's
 * documentation, "JSON error codes".
 */
final class Failures {

  static final int THREAD_EXISTS = 160004;
  static final int THREAD_ARCHIVED = 50083;

  private static final int SLOW_MODE = 20016;
  private static final int WRITE_LIMIT = 20028;
  private static final int DIRECT_TOO_FAST = 40003;
  private static final int INVALID_FORM = 50035;
  private static final int ENTITY_TOO_LARGE = 40005;
  private static final int EMPTY_MESSAGE = 50006;
  private static final int NO_DIRECT = 50007;
  private static final int MISSING_ACCESS = 50001;
  private static final int MISSING_PERMISSIONS = 50013;
  private static final int MAX_THREADS = 160006;
  private static final int LOCKED = 160005;

  /** Unknown channel, server, member, message, user. */
  private static final Set<Integer> GONE = Set.of(10003, 10004, 10007, 10008, 10013);

  private Failures() {}

  /**
   * What a failed call means.
   *
   * @param uncertain whether it is open if a thing was done that must not be done twice
   */
  static ChatFailure of(String doing, Throwable failure, boolean uncertain) {
    return switch (failure) {
      case ChatFailure ours -> ours;
      case ErrorResponseException refused -> refused(doing, refused, uncertain);
      case RateLimitedException limited ->
          new ChatFailure.TryAgainAfter(Duration.ofMillis(limited.getRetryAfter()), doing);
      case Limited limited -> new ChatFailure.TryAgainAfter(limited.after(), doing);
      // JDA gives up what waited too long for its turn: it was not sent.
      case TimeoutException late ->
          new ChatFailure.TryAgainAfter(Duration.ofSeconds(5), doing + ": the queue is long");
      case ConnectException never -> trouble(doing, never, false);
      case UnknownHostException never -> trouble(doing, never, false);
      case NoRouteToHostException never -> trouble(doing, never, false);
      default -> trouble(doing, failure, uncertain);
    };
  }

  private static ChatFailure refused(
      String doing, ErrorResponseException refused, boolean uncertain) {
    int code = refused.getErrorCode();
    String said = doing + ": " + code + " " + refused.getMeaning();
    if (GONE.contains(code)) {
      return new ChatFailure.Gone(said);
    }
    return switch (code) {
      case SLOW_MODE, WRITE_LIMIT, DIRECT_TOO_FAST ->
          new ChatFailure.TryAgainAfter(Duration.ofSeconds(30), said);
      case INVALID_FORM, ENTITY_TOO_LARGE, EMPTY_MESSAGE -> new ChatFailure.TooLong(said);
      case NO_DIRECT -> new ChatFailure.NotAllowed("the person takes no private messages");
      case MISSING_ACCESS ->
          new ChatFailure.NotAllowed("the bot does not see the channel (View Channel)");
      case MISSING_PERMISSIONS -> new ChatFailure.NotAllowed(said + " (needs more permissions)");
      case MAX_THREADS ->
          new ChatFailure.NotAllowed("the server has as many active threads as Discord allows");
      // Nothing is wrong with the room: only this thread takes no more.
      case LOCKED -> new ChatFailure.Gone("the thread is locked");
      default -> byStatus(said, refused, uncertain);
    };
  }

  private static ChatFailure byStatus(
      String said, ErrorResponseException refused, boolean uncertain) {
    int status = refused.getResponse().code;
    Throwable broken = refused.getResponse().getException();
    if (status < 0 && broken instanceof IOException) {
      return of(said, broken, uncertain);
    }
    if (status < 0 || status >= 500) {
      return trouble(said, refused, uncertain);
    }
    return switch (status) {
      case 404 -> new ChatFailure.Gone(said);
      case 429 -> new ChatFailure.TryAgainAfter(Duration.ofSeconds(5), said);
      default -> new ChatFailure.NotAllowed(said);
    };
  }

  private static ChatFailure trouble(String doing, Throwable failure, boolean uncertain) {
    String said = doing + ": " + failure;
    return uncertain
        ? new ChatFailure.UnknownOutcome(said)
        : new ChatFailure.TryAgainAfter(Duration.ZERO, said);
  }
}
