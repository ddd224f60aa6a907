package dev.roundtable.slack;

import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import dev.roundtable.chat.ChatFailure;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Calls Slack's Web API. After a 429 the same method (for posts: in the same channel) is not called
 * again before the time that Slack named.
 */
final class SlackApi {

  private final Slack slack;
  private final Workspaces workspaces;
  private final Clock clock;
  private final Map<String, Instant> closedUntil = new ConcurrentHashMap<>();

  SlackApi(Slack slack, Workspaces workspaces, Clock clock) {
    this.slack = slack;
    this.workspaces = workspaces;
    this.clock = clock;
  }

  /** One call of a method. */
  @FunctionalInterface
  interface Call<T> {
    T on(MethodsClient methods) throws IOException, SlackApiException;
  }

  /**
   * Does something that must not be done twice.
   *
   * @throws ChatFailure.UnknownOutcome where no answer came
   */
  <T extends SlackApiTextResponse> T once(String team, String method, String where, Call<T> call) {
    return attempt(team, method, where, call, true);
  }

  /** Does something that may be repeated without harm; a broken connection is tried again once. */
  <T extends SlackApiTextResponse> T call(String team, String method, Call<T> call) {
    return accepted(method, ask(team, method, call));
  }

  /** As {@link #call}, but what Slack refuses comes back as it is. */
  <T extends SlackApiTextResponse> T ask(String team, String method, Call<T> call) {
    try {
      return raw(team, method, "", call, false);
    } catch (ChatFailure.TryAgainAfter e) {
      if (e.getCause() instanceof IOException) {
        return raw(team, method, "", call, false);
      }
      throw e;
    }
  }

  /** The token of a workspace. */
  String token(String team) {
    return workspaces
        .find(team)
        .orElseThrow(
            () ->
                new ChatFailure.TryAgainAfter(
                    Duration.ZERO, "no token of the Slack workspace " + team))
        .token();
  }

  private <T extends SlackApiTextResponse> T attempt(
      String team, String method, String where, Call<T> call, boolean uncertain) {
    T answer = raw(team, method, where, call, uncertain);
    if (!answer.isOk()) {
      throw Failures.of(method, answer, uncertain);
    }
    return answer;
  }

  private <T extends SlackApiTextResponse> T accepted(String method, T answer) {
    if (!answer.isOk()) {
      throw Failures.of(method, answer, false);
    }
    return answer;
  }

  private <T extends SlackApiTextResponse> T raw(
      String team, String method, String where, Call<T> call, boolean uncertain) {
    String gate = team + " " + method + " " + where;
    stopBefore(gate);
    try {
      return call.on(slack.methods(token(team)));
    } catch (SlackApiException e) {
      ChatFailure failure = Failures.of(method, e, uncertain);
      if (failure instanceof ChatFailure.TryAgainAfter again && !again.retryAfter().isZero()) {
        closedUntil.put(gate, clock.instant().plus(again.retryAfter()));
      }
      throw failure;
    } catch (IOException e) {
      ChatFailure failure = Failures.of(method, e, uncertain);
      failure.initCause(e);
      throw failure;
    }
  }

  private void stopBefore(String gate) {
    Instant until = closedUntil.get(gate);
    if (until == null) {
      return;
    }
    Duration wait = Duration.between(clock.instant(), until);
    if (wait.isPositive()) {
      throw new ChatFailure.TryAgainAfter(wait, gate + " is closed by Slack's rate limit");
    }
    closedUntil.remove(gate, until);
  }
}
