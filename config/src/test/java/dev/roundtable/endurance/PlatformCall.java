package dev.roundtable.endurance;

import org.jspecify.annotations.Nullable;

/**
 * One call of the bot to the platform in the other process.
 *
 * @param place a place's key, or for edit and delete a message's key
 * @param key the send key, where there is one
 * @param summary the message's summary, where there is one
 * @param actions the ids of the message's buttons, each on a line
 */
record PlatformCall(
    String operation,
    String place,
    @Nullable String key,
    @Nullable String summary,
    @Nullable String actions) {}
