/**
 * The try-out workspace: a small chat in the browser for whoever has just started the bot and has
 * connected neither Slack nor Discord. Here is when it is on, where it keeps its files, its clock
 * and how its parts are put together.
 */
@NullMarked
package dev.roundtable.web.tryout;

import org.jspecify.annotations.NullMarked;
