/**
 * The jar as its own tool: what it does instead of starting the bot when the first argument names a
 * tool.
 */
@NullMarked
package dev.roundtable.cli;

import org.jspecify.annotations.NullMarked;
