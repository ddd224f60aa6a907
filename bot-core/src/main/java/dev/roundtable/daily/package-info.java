/** The daily question: asking it, collecting replies into answers, and closing it. */
@NullMarked
package dev.roundtable.daily;

import org.jspecify.annotations.NullMarked;
