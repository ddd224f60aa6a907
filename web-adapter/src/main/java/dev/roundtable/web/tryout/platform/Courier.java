package dev.roundtable.web.tryout.platform;

import dev.roundtable.chat.ChatEvent;
import dev.roundtable.chat.Dispatcher;
import dev.roundtable.chat.Place;
import dev.roundtable.web.tryout.store.Post;
import dev.roundtable.web.tryout.store.TryOutStore;
import dev.roundtable.web.tryout.store.Untold;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the bot what people did to messages, at least once each: what it could not take, or what a
 * kill came before, is told again later and at the next start.
 */
public final class Courier {

  private static final Logger log = LoggerFactory.getLogger(Courier.class);

  private final TryOutStore store;
  private final TryOutPlatform platform;
  private final Dispatcher dispatcher;
  private final ReentrantLock walking = new ReentrantLock();
  private boolean twice;
  private boolean holding;

  public Courier(TryOutStore store, TryOutPlatform platform, Dispatcher dispatcher) {
    this.store = store;
    this.platform = platform;
    this.dispatcher = dispatcher;
  }

  /** Tells everything twice from now on, as platforms may. */
  public void tellTwice() {
    twice = true;
  }

  /** Tells nothing until it is released. */
  public void hold() {
    holding = true;
  }

  /** Tells what was held back, the last first, as platforms may. */
  public void releaseReversed() {
    walking.lock();
    try {
      holding = false;
      store.shelves().untold().reversed().forEach(this::tell);
    } finally {
      walking.unlock();
    }
  }

  /** Tells everything that is untold, in order; what fails waits for the next walk. */
  public void walk() {
    walking.lock();
    try {
      if (!holding) {
        store.shelves().untold().forEach(this::tell);
      }
    } finally {
      walking.unlock();
    }
  }

  private void tell(Untold untold) {
    try {
      if (concernsTheBot(untold)) {
        for (int i = 0; i < (twice ? 2 : 1); i++) {
          dispatcher.publish(event(untold));
        }
      }
      store.told(untold.no());
    } catch (RuntimeException e) {
      log.warn("the bot did not take event {}; it is told again", untold.no(), e);
    }
  }

  /** Platforms tell bots of a room's own messages only where they quote one of theirs. */
  private static boolean concernsTheBot(Untold untold) {
    boolean inRoom = untold.message().place() instanceof Place.Room;
    return !inRoom || untold.post() == null || untold.post().quotes() != null;
  }

  private ChatEvent event(Untold untold) {
    Post post = untold.post();
    if (post == null) {
      return new ChatEvent.MessageDeleted(untold.message(), untold.at());
    }
    if (post.editedAt() == null) {
      return platform.posted(post);
    }
    return new ChatEvent.MessageEdited(
        post.ref(), platform.author(post), post.text(), post.files(), post.at(), post.editedAt());
  }
}
