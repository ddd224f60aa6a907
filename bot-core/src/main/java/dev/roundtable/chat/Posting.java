package dev.roundtable.chat;

/** Saying things on a platform. Every method may throw a {@link ChatFailure}. */
public interface Posting {

  /**
   * Posts a card and opens its thread in one step, since a forum does both.
   *
   * @param threadName plain text; adapters cut it to their limit
   */
  Sent ask(Place.Room room, Message card, String threadName, SendKey key);

  /** Posts a message in a room, a thread or a Talk. */
  Sent post(Place place, Message message, SendKey key);

  /** Replaces a message of ours. Repeating it is harmless. */
  void edit(MessageRef message, Message with);

  /** Takes a message of ours away. One that is gone already is no failure. */
  void delete(MessageRef message);

  /** Marks a member's message. Repeating it is harmless. */
  void react(MessageRef message, Reaction reaction);

  /** Takes our mark away. One that is gone already is no failure. */
  void unreact(MessageRef message, Reaction reaction);
}
