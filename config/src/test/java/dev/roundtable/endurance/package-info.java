/**
 * The bot as a process of its own beside a chat platform in another one: killed at random moments,
 * or put under load, and asked afterwards what is there.
 */
@NullMarked
package dev.roundtable.endurance;

import org.jspecify.annotations.NullMarked;
