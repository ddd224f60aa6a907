/** The one runnable application: it wires the core and the adapters that have settings. */
@NullMarked
package dev.roundtable;

import org.jspecify.annotations.NullMarked;
