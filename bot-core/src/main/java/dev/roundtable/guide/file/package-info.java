/**
 * The YAML form of a guide: reading with a line for every problem, and writing what reads back the
 * same.
 */
@NullMarked
package dev.roundtable.guide.file;

import org.jspecify.annotations.NullMarked;
