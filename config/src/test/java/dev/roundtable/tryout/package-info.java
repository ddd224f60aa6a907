/** The try-out workspace as a newcomer meets it, in a real browser. */
@NullMarked
package dev.roundtable.tryout;

import org.jspecify.annotations.NullMarked;
