/**
 * The try-out workspace as a chat platform: the port's implementation with the stricter of Slack's
 * and Discord's limits, faults that can be ordered, and the door by which people's doings come in.
 */
@NullMarked
package dev.roundtable.web.tryout.platform;

import org.jspecify.annotations.NullMarked;
