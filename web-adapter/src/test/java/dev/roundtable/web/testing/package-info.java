/** A real browser for tests. */
@NullMarked
package dev.roundtable.web.testing;

import org.jspecify.annotations.NullMarked;
