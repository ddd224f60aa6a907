package dev.roundtable.web.tryout.store;

import dev.roundtable.chat.MessageRef;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something a person did to a message that the bot has not taken yet.
 *
 * @param no its number, in the order of doing
 * @param post the message as it was then; null when it was deleted
 */
public record Untold(long no, MessageRef message, @Nullable Post post, Instant at) {}
