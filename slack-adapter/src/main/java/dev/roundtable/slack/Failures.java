package dev.roundtable.slack;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import dev.roundtable.chat.ChatFailure;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Set;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/** What Slack's refusals and our failed calls mean to the core. */
final class Failures {

  private static final Set<String> GONE =
      Set.of(
          "channel_not_found",
          "is_archived",
          "message_not_found",
          "thread_not_found",
          "user_not_found",
          "users_not_found",
          "user_disabled",
          "file_not_found",
          "file_deleted",
          "cant_update_message",
          "cant_delete_message");

  private static final Set<String> TOO_LONG =
      Set.of(
          "msg_too_long",
          "msg_blocks_too_long",
          "invalid_blocks",
          "invalid_blocks_format",
          "invalid_arguments",
          "metadata_too_large",
          "view_too_large");

  /** Slack failed inside; what was asked for may or may not have been done. */
  private static final Set<String> TROUBLE =
      Set.of("internal_error", "fatal_error", "service_unavailable", "request_timeout");

  private Failures() {}

  /**
   * What an answer with {@code ok: false} means.
   *
   * @param uncertain whether trouble inside Slack leaves open if a thing was done that must not be
   *     done twice
   */
  static ChatFailure of(String method, SlackApiTextResponse answer, boolean uncertain) {
    String error = answer.getError() == null ? "unknown_error" : answer.getError();
    String said = method + ": " + error;
    if (error.equals("ratelimited") || error.equals("rate_limited")) {
      return new ChatFailure.TryAgainAfter(Duration.ofSeconds(1), said);
    }
    if (TROUBLE.contains(error)) {
      return trouble(said, uncertain);
    }
    if (GONE.contains(error)) {
      return new ChatFailure.Gone(said);
    }
    if (TOO_LONG.contains(error)) {
      return new ChatFailure.TooLong(said);
    }
    return new ChatFailure.NotAllowed(said + needed(answer.getNeeded()));
  }

  /** What an answer that is no success means. */
  static ChatFailure of(String method, SlackApiException failure, boolean uncertain) {
    int status = failure.getResponse().code();
    String said = method + ": HTTP " + status;
    if (status == 404) {
      return new ChatFailure.NotAllowed(said);
    }
    if (status == 429) {
      return new ChatFailure.TryAgainAfter(
          seconds(failure.getResponse().header("Retry-After")), said);
    }
    return trouble(said, uncertain && status >= 500);
  }

  /** What no answer means. */
  static ChatFailure of(String method, IOException failure, boolean uncertain) {
    boolean never =
        failure instanceof ConnectException
            || failure instanceof UnknownHostException
            || failure instanceof NoRouteToHostException
            || failure instanceof SSLHandshakeException;
    return trouble(method + ": " + failure, uncertain && !never);
  }

  private static ChatFailure trouble(String said, boolean uncertain) {
    return uncertain
        ? new ChatFailure.UnknownOutcome(said)
        : new ChatFailure.TryAgainAfter(Duration.ZERO, said);
  }

  private static Duration seconds(@Nullable String header) {
    try {
      return Duration.ofSeconds(header == null ? 1 : Math.max(1, Long.parseLong(header.strip())));
    } catch (NumberFormatException e) {
      return Duration.ofSeconds(1);
    }
  }

  private static String needed(@Nullable String scope) {
    return scope == null || scope.isBlank() ? "" : " (needs the scope " + scope + ")";
  }
}
