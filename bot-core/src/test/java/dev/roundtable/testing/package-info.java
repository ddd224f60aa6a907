/** What the tests of several modules share. */
@NullMarked
package dev.roundtable.testing;

import org.jspecify.annotations.NullMarked;
