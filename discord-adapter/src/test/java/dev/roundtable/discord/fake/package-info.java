/**
 * A Discord of our own for tests: REST interface and gateway on loopback, with state, limits,
 * refusals and faults on demand, used as people use it.
 */
@NullMarked
package dev.roundtable.discord.fake;

import org.jspecify.annotations.NullMarked;
