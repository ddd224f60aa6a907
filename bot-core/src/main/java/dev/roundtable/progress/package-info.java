/**
 * How members are coming along: streaks, strengths, the leaderboard, plans, pictures and the
 * overview of one's day.
 */
@NullMarked
package dev.roundtable.progress;

import org.jspecify.annotations.NullMarked;
