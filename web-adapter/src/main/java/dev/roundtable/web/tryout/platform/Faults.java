package dev.roundtable.web.tryout.platform;

import dev.roundtable.chat.ChatFailure;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the platform is told to do wrong: the next so many calls fail in one way. */
public final class Faults {

  /** A way to fail. */
  public enum Fault {
    /** Refuses for now, surely without having done it. */
    REFUSE,
    /** Forbids it. */
    FORBID,
    /** Keeps the caller waiting, then does it. */
    STALL,
    /** Does it, and never says so. */
    FORGET,
    /** Does not do it, and never says so. */
    LOSE
  }

  private static final Duration WAIT = Duration.ofSeconds(1);
  private static final Duration LONGEST_STALL = Duration.ofSeconds(10);

  private final Set<String> withoutTalks = ConcurrentHashMap.newKeySet();
  private @Nullable Fault fault;
  private int left;
  private Duration wait = WAIT;
  private volatile boolean forbids;
  private CountDownLatch stalled = new CountDownLatch(1);

  /** Lets the next calls fail. */
  public synchronized void order(Fault fault, int calls) {
    this.fault = fault;
    this.left = calls;
    wait = WAIT;
    stalled = new CountDownLatch(1);
  }

  /** Refuses the next call for now, and says for how long. */
  public synchronized void refuseNext(Duration retryAfter) {
    order(Fault.REFUSE, 1);
    wait = retryAfter;
  }

  /** Forbids to post anything anywhere, until all faults end. */
  public void forbidPosting() {
    forbids = true;
  }

  boolean forbidsPosting() {
    return forbids;
  }

  /** Ends all faults, and lets those go on who were kept waiting. */
  public synchronized void end() {
    fault = null;
    left = 0;
    forbids = false;
    withoutTalks.clear();
    stalled.countDown();
  }

  /** Lets a person refuse private messages. */
  public void refuseTalks(String person) {
    withoutTalks.add(person);
  }

  /** What is wrong now, in words; empty when all is well. */
  public synchronized String now() {
    return fault == null || left == 0 ? "" : fault + " × " + left;
  }

  boolean refusesTalks(String person) {
    return withoutTalks.contains(person);
  }

  <T> T through(Supplier<T> call) {
    Fault now = take();
    if (now == null) {
      return call.get();
    }
    switch (now) {
      case REFUSE -> throw new ChatFailure.TryAgainAfter(wait, "told to refuse");
      case FORBID -> throw new ChatFailure.NotAllowed("told to forbid");
      case LOSE -> throw new ChatFailure.UnknownOutcome("told to lose it");
      case FORGET -> {
        T done = call.get();
        throw new ChatFailure.UnknownOutcome("told to forget to answer, after " + done);
      }
      case STALL -> stall();
    }
    return call.get();
  }

  private synchronized @Nullable Fault take() {
    if (fault == null || left == 0) {
      return null;
    }
    left--;
    return fault;
  }

  private void stall() {
    CountDownLatch latch;
    synchronized (this) {
      latch = stalled;
    }
    try {
      latch.await(LONGEST_STALL.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ChatFailure.UnknownOutcome("interrupted while stalling");
    }
  }
}
