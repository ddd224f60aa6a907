package dev.roundtable.slack.fake;

import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Brings to the bot what happens, by socket or by signed HTTP, and waits three seconds. */
final class FakeDelivery {

  private static final long PATIENCE_MILLIS = 3000;
  private static final int RETRIES = 3;

  private final FakeSlack slack;
  private final Deque<ObjectNode> held = new ConcurrentLinkedDeque<>();
  volatile String http;

  FakeDelivery(FakeSlack slack) {
    this.slack = slack;
  }

  /** Something that a person did; empty where the bot did not acknowledge in time. */
  Optional<JsonNode> interaction(String kind, ObjectNode payload, boolean acceptsResponse) {
    return wait(send(kind, payload, acceptsResponse, 0));
  }

  /** An event, brought again at once where it is not acknowledged. */
  boolean event(FakeWorkspace workspace, ObjectNode event) {
    ObjectNode payload = Payloads.event(slack, workspace, event);
    if (slack.faults.lost) {
      return true;
    }
    if (slack.faults.held) {
      held.push(payload);
      return true;
    }
    return deliver(payload);
  }

  /** Brings what was held back, the last first. */
  void release() {
    slack.faults.held = false;
    while (!held.isEmpty()) {
      deliver(held.pop());
    }
  }

  private boolean deliver(ObjectNode payload) {
    boolean taken = attempts(payload);
    if (slack.faults.doubled) {
      taken &= attempts(payload);
    }
    return taken;
  }

  private boolean attempts(ObjectNode payload) {
    for (int attempt = 0; attempt <= RETRIES; attempt++) {
      if (wait(send("events_api", payload, false, attempt)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private CompletableFuture<JsonNode> send(
      String kind, ObjectNode payload, boolean acceptsResponse, int attempt) {
    if (http != null) {
      return SignedHttp.send(slack, http, kind, payload, attempt);
    }
    ObjectNode envelope =
        Json.object(
            "envelope_id",
            slack.ids.next("") + "-" + slack.ids.next(""),
            "type",
            kind,
            "accepts_response_payload",
            acceptsResponse);
    if (kind.equals("events_api")) {
      envelope.put("retry_attempt", attempt);
      envelope.put("retry_reason", attempt == 0 ? "" : "timeout");
    }
    envelope.set("payload", payload);
    return slack.sockets.send(envelope);
  }

  private static Optional<JsonNode> wait(CompletableFuture<JsonNode> ack) {
    try {
      return Optional.of(ack.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
    } catch (TimeoutException | ExecutionException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
