/**
 * Mock interviews, alone with the bot or with peers: their questions, phases and probes, what is
 * said in them, how they are rated, and how they are handed to review.
 */
@NullMarked
package dev.roundtable.mock;

import org.jspecify.annotations.NullMarked;
