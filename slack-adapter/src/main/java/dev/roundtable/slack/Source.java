package dev.roundtable.slack;

import dev.roundtable.chat.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody did something, as far as it takes to answer them privately.
 *
 * @param responseUrl Slack's way back, for five uses in thirty minutes
 * @param card whether what they pressed stands on a private card, which an update replaces
 */
record Source(String team, String user, Place place, @Nullable String responseUrl, boolean card) {}
