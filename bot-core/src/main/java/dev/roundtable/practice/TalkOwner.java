package dev.roundtable.practice;

import dev.roundtable.chat.ChatEvent.MessagePosted;

/**
 * Says which private messages to the bot belong to something that is going on, so that nobody else
 * takes them for an answer; a higher floor's bean.
 */
public interface TalkOwner {

  /** Whether a message is taken, be it told for the first time or again. */
  boolean owns(MessagePosted message);
}
