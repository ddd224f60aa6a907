package dev.roundtable.chat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What goes wrong at a fake platform, as a test planned it. */
public final class Faults {

  private final Deque<Fault> planned = new ArrayDeque<>();
  private final Map<String, Supplier<ChatFailure>> places = new HashMap<>();
  private final Set<AccountId> deaf = new HashSet<>();
  private int blindSearches;
  private @Nullable Stall talkStall;

  /** One fault: it happens before or after the platform accepted the call, or holds it up. */
  private record Fault(Supplier<RuntimeException> failure, boolean accepted, Stall stall) {}

  /** A call that hangs. */
  public static final class Stall {
    private final CountDownLatch called = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    /** Waits until the application made the call. */
    public void awaitCalled() throws InterruptedException {
      if (!called.await(10, TimeUnit.SECONDS)) {
        throw new AssertionError("nobody called");
      }
    }

    void await() {
      called.countDown();
      try {
        released.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    /** Lets the call go on. */
    public void release() {
      released.countDown();
    }
  }

  /** The next call is refused and surely not done. */
  public synchronized void refuseNext(Supplier<ChatFailure> failure) {
    planned.add(new Fault(failure::get, false, open()));
  }

  /** The answer to the next call is lost; the call was done or not. */
  public synchronized void loseNextAnswer(boolean accepted) {
    planned.add(new Fault(() -> new ChatFailure.UnknownOutcome("no answer"), accepted, open()));
  }

  /** The next call hangs until it is released, then its answer is lost. */
  public synchronized Stall stallNext(boolean accepted) {
    var stall = new Stall();
    planned.add(
        new Fault(() -> new ChatFailure.UnknownOutcome("no answer in time"), accepted, stall));
    return stall;
  }

  /** The next opening of a Talk hangs until it is released, and then works. */
  public synchronized Stall stallNextTalk() {
    talkStall = new Stall();
    return talkStall;
  }

  void beforeTalk() {
    Stall stall;
    synchronized (this) {
      stall = talkStall;
      talkStall = null;
    }
    if (stall != null) {
      stall.await();
    }
  }

  /** The next call meets a bug in the adapter. */
  public synchronized void breakNext() {
    planned.add(new Fault(() -> new IllegalStateException("a bug"), false, open()));
  }

  private static Stall open() {
    var stall = new Stall();
    stall.release();
    return stall;
  }

  /** From now on every call about a room, a thread or a Talk fails like this. */
  public synchronized void failAt(Place place, Supplier<ChatFailure> failure) {
    places.put(place.key(), failure);
  }

  /** All is well again in a place. */
  public synchronized void mend(Place place) {
    places.remove(place.key());
  }

  /** A person takes no private messages from us. */
  public synchronized void refusePrivateMessages(AccountId account) {
    deaf.add(account);
  }

  /** A person takes private messages again. */
  public synchronized void takePrivateMessages(AccountId account) {
    deaf.remove(account);
  }

  /** The next searches for a send key cannot tell. */
  public synchronized void blindSearches(int times) {
    blindSearches = times;
  }

  synchronized boolean isDeaf(AccountId account) {
    return deaf.contains(account);
  }

  synchronized boolean searchIsBlind() {
    return blindSearches > 0 && blindSearches-- > 0;
  }

  /** Does a call as the platform would, with the fault that is planned for it. */
  <T> T through(Place place, Supplier<T> call) {
    Supplier<ChatFailure> failure;
    Fault fault;
    synchronized (this) {
      failure =
          places.getOrDefault(
              place.key(),
              place instanceof Place.Thread thread ? places.get(thread.room().key()) : null);
      fault = failure == null ? planned.poll() : null;
    }
    if (failure != null) {
      throw failure.get();
    }
    if (fault == null) {
      return call.get();
    }
    if (fault.accepted()) {
      Objects.requireNonNull(call.get());
    }
    fault.stall().await();
    throw fault.failure().get();
  }
}
