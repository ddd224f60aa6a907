/**
 * What every chat platform can do and say: places, messages, forms, commands, responses, the port
 * to a platform, what comes in from it, the dispatcher and the error desk. It knows no study group.
 */
@NullMarked
package dev.roundtable.chat;

import org.jspecify.annotations.NullMarked;
