/**
 * When things are due: study schedules, local times turned into instants, occurrences and the
 * heartbeat that sweeps what is due. Quartz is used here and nowhere else.
 */
@NullMarked
package dev.roundtable.schedule;

import org.jspecify.annotations.NullMarked;
