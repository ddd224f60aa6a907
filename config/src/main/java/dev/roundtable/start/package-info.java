/** Starting the bot: failures that an operator can mend are told in one line, not a stack trace. */
@NullMarked
package dev.roundtable.start;

import org.jspecify.annotations.NullMarked;
