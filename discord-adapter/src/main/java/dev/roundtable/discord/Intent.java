package dev.roundtable.discord;

import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether messages in threads can be read: as set, until Discord refuses the intent. */
final class Intent {

  private static final Logger LOG = LoggerFactory.getLogger(Intent.class);

  private final AtomicBoolean wanted;

  Intent(boolean wanted) {
    this.wanted = new AtomicBoolean(wanted);
  }

  boolean wanted() {
    return wanted.get();
  }

  /** Goes on without it and says so, once; false where nothing else can be left out. */
  boolean refused() {
    boolean first = wanted.compareAndSet(true, false);
    if (first) {
      LOG.warn(
          "Discord does not grant the Message Content Intent, so replies in threads cannot be read."
              + " People answer by button, private message and message menu until you switch it on"
              + " (Bot page of https://discord.com/developers/applications) and start again, or set"
              + " roundtable.discord.read-threads=false");
    }
    return first;
  }
}
