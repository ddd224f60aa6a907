package dev.roundtable.web.tryout.play;

import dev.roundtable.chat.ChatEvent;
import dev.roundtable.chat.Dispatcher;
import dev.roundtable.delivery.Deliveries;
import dev.roundtable.web.tryout.TryOutClock;
import dev.roundtable.web.tryout.platform.Attic;
import dev.roundtable.web.tryout.platform.Courier;
import dev.roundtable.web.tryout.platform.TryOutPlatform;
import dev.roundtable.web.tryout.store.TryOutStore;
import org.jspecify.annotations.Nullable;

/** Raises and lowers the curtain: a first opening, coming back after a stop, starting over. */
final class Stage {

  private static final String OPENED = "opened";

  private final TryOutStore store;
  private final Attic files;
  private final Wipe wipe;
  private final Opening opening;
  private final Deliveries deliveries;
  private final Dispatcher dispatcher;
  private final Courier courier;
  private final TryOutClock clock;

  Stage(
      TryOutStore store,
      Attic files,
      Wipe wipe,
      Opening opening,
      Deliveries deliveries,
      Dispatcher dispatcher,
      Courier courier,
      TryOutClock clock) {
    this.store = store;
    this.files = files;
    this.wipe = wipe;
    this.opening = opening;
    this.deliveries = deliveries;
    this.dispatcher = dispatcher;
    this.courier = courier;
    this.clock = clock;
  }

  /** After the process has started: goes on where it stopped, or opens. */
  void raise() {
    if (store.noted(OPENED).isEmpty()) {
      reset(null);
      return;
    }
    clock.forgetTheStop();
    dispatcher.publish(
        new ChatEvent.Reconnected(TryOutPlatform.NAME, TryOutPlatform.SPACE, clock.instant()));
    courier.walk();
  }

  /** Forgets everything and opens, by this guide if one is named. */
  void reset(@Nullable String guide) {
    boolean sending = deliveries.isRunning();
    deliveries.stop();
    try {
      store.startOver();
      files.clear();
      wipe.all();
    } finally {
      if (sending) {
        deliveries.start();
      }
    }
    opening.play(guide);
    store.note(OPENED, "yes");
  }
}
