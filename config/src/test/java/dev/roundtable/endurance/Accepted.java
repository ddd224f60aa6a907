package dev.roundtable.endurance;

import org.jspecify.annotations.Nullable;

/**
 * A call that the platform accepted.
 *
 * @param id the message that it made, or the one it was about
 */
record Accepted(
    long number,
    String operation,
    String place,
    String id,
    @Nullable String key,
    @Nullable String summary,
    @Nullable String actions) {}
