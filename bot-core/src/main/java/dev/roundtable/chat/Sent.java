package dev.roundtable.chat;

import org.jspecify.annotations.Nullable;

/**
 * What a platform accepted.
 *
 * @param thread the thread under the message, where {@link Posting#ask} opened one
 */
public record Sent(MessageRef message, Place.@Nullable Thread thread) {}
