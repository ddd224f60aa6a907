package dev.roundtable.slack.fake;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What goes wrong, when told to. */
public final class Faults {

  /** One kind of trouble. */
  public enum Kind {
    /** 429 with Retry-After: 30. */
    RATE_LIMITED,
    /** 500, and nothing was done. */
    FAILS,
    /** 500, although it was done. */
    DONE_BUT_FAILS,
    /** It is done and the connection closes without a word. */
    DONE_BUT_SILENT,
    /** {@code internal_error}, and nothing was done. */
    INTERNAL_ERROR
  }

  private final Clock clock;
  private final Map<String, Deque<Kind>> next = new HashMap<>();
  private final Map<String, Deque<Instant>> recent = new HashMap<>();
  volatile boolean down;
  volatile boolean doubled;
  volatile boolean limited;
  volatile long skewSeconds;
  volatile long retryAfter = 30;
  volatile boolean held;
  volatile boolean silentAboutScopes;
  final Map<String, String> refused = new ConcurrentHashMap<>();
  volatile boolean lost;

  Faults(Clock clock) {
    this.clock = clock;
  }

  /** The method's next call goes wrong. */
  public synchronized void next(String method, Kind kind) {
    next.computeIfAbsent(method, m -> new ArrayDeque<>()).add(kind);
  }

  /** Nothing answers any more, or again. */
  public void down(boolean down) {
    this.down = down;
  }

  /** What a 429 tells to wait, in seconds; 30 at first. */
  public void retryAfter(long seconds) {
    retryAfter = seconds;
  }

  /** From now on a method is refused with this error code. */
  public void refuses(String method, String error) {
    refused.put(method, error);
  }

  /** Slack does not say what a token may do. */
  public void silentAboutScopes() {
    silentAboutScopes = true;
  }

  /** Events wait until they are released. */
  public void heldEvents() {
    held = true;
  }

  /** Every event comes twice. */
  public void doubledEvents(boolean doubled) {
    this.doubled = doubled;
  }

  /** The limits of each method's tier, and one post a second and channel, are kept. */
  public void rateLimits(boolean limited) {
    this.limited = limited;
  }

  /** Slack's clock is ahead of ours. */
  public void clockSkew(long seconds) {
    this.skewSeconds = seconds;
  }

  synchronized Kind take(String method) {
    Deque<Kind> waiting = next.get(method);
    return waiting == null ? null : waiting.poll();
  }

  /** Seconds to wait, or 0 where the call is within the limits. */
  synchronized long overLimit(String team, String method, String channel) {
    if (!limited) {
      return 0;
    }
    boolean post = method.equals("chat.postMessage");
    int most = post ? 3 : Tiers.perMinute(method);
    long span = post ? 3 : 60;
    Instant now = clock.instant();
    Deque<Instant> calls =
        recent.computeIfAbsent(
            team + " " + method + (post ? channel : ""), key -> new ArrayDeque<>());
    calls.removeIf(at -> !at.isAfter(now.minusSeconds(span)));
    if (calls.size() >= most) {
      return Math.max(
          1, calls.peekFirst().plusSeconds(span).getEpochSecond() - now.getEpochSecond());
    }
    calls.add(now);
    return 0;
  }
}
