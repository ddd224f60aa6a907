package dev.roundtable.chat;

import java.time.Instant;
import java.util.List;

/** Reading from a platform. Every method may throw a {@link ChatFailure}. */
public interface Reading {

  /**
   * The messages that stand in a thread now, oldest first, ours left out, from an instant on.
   *
   * @throws ChatFailure.NotAllowed where the platform does not let us read back
   */
  List<ChatEvent.MessagePosted> messagesSince(Place.Thread thread, Instant since);

  /** Who an account is now. */
  Actor profile(AccountId account);

  /** An attachment's bytes; at most 25 MiB. */
  byte[] fetch(Attachment attachment);
}
