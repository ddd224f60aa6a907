/** The real application as a process of its own, connected to a chat platform of ours. */
@NullMarked
package dev.roundtable.connected;

import org.jspecify.annotations.NullMarked;
