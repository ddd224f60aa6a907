/**
 * What a member has been asked and how it went: exposures, topic strength, picking the next
 * question, and practicing one alone.
 */
@NullMarked
package dev.roundtable.practice;

import org.jspecify.annotations.NullMarked;
