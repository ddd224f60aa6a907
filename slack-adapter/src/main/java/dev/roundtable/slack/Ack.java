package dev.roundtable.slack;

import com.slack.api.app_backend.views.response.ViewSubmissionResponse;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The acknowledgement that Slack waits three seconds for; the first one given counts. */
final class Ack {

  /** What is left of the three seconds is the network's. */
  private static final long LATEST_MILLIS = 2700;

  /** How long what follows waits for it; an HTTP server does not tell when it has answered. */
  private static final long GONE_MILLIS = 500;

  /** What a thread is about to hand to Slack. */
  private static final ThreadLocal<Ack> LEAVING = new ThreadLocal<>();

  private final CompletableFuture<Response> response = new CompletableFuture<>();
  private final CompletableFuture<Boolean> gone = new CompletableFuture<>();

  /** Acknowledges without a word. */
  boolean empty() {
    return response.complete(Response.ok());
  }

  /** Acknowledges with a body. */
  boolean with(Object body) {
    return response.complete(Response.json(200, body));
  }

  /** Closes all of the person's dialogs of ours. */
  boolean close() {
    return with(Map.of("response_action", "clear"));
  }

  /** Shows another view: {@code update} in this one's place, {@code push} on top of it. */
  boolean view(String how, View view) {
    return with(ViewSubmissionResponse.builder().responseAction(how).view(view).build());
  }

  /** Keeps the dialog open and says at each input what to mend. */
  boolean errors(Map<String, String> byInput) {
    return with(ViewSubmissionResponse.builder().responseAction("errors").errors(byInput).build());
  }

  boolean given() {
    return response.isDone();
  }

  /** The acknowledgement, an empty one where none came in time; this thread is to hand it over. */
  Response await() {
    Response given =
        response.completeOnTimeout(Response.ok(), LATEST_MILLIS, TimeUnit.MILLISECONDS).join();
    LEAVING.set(this);
    return given;
  }

  /** Says that what this thread was to hand over is on its way. */
  static void handedOver() {
    Ack ack = LEAVING.get();
    if (ack != null) {
      LEAVING.remove();
      ack.gone.complete(true);
    }
  }

  /**
   * Waits until it is on its way, half a second at most: were it overtaken by what follows, it
   * would stand in that one's place for good.
   */
  void awaitHandedOver() {
    gone.completeOnTimeout(false, GONE_MILLIS, TimeUnit.MILLISECONDS).join();
  }
}
