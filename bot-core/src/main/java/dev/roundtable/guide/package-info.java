/**
 * Prep guides: rounds, focus topics, questions and their revisions, rubrics with their criteria and
 * levels, and the reading and writing of guide files.
 */
@NullMarked
package dev.roundtable.guide;

import org.jspecify.annotations.NullMarked;
