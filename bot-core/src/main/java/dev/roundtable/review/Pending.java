package dev.roundtable.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What review has for a person now.
 *
 * @param waiting submissions they could be handed now, within what anybody may do in a day
 * @param doneToday reviews they gave on the group's local date
 * @param asked reviews asked of each member a day
 * @param unread comments on their submissions that they have not looked at
 * @param nextOpening when the next pool opens to them, if they need do nothing for it
 */
public record Pending(
    int waiting, int doneToday, int asked, int unread, @Nullable Instant nextOpening) {}
