/**
 * Slack as a chat platform, through Bolt: Socket Mode or signed HTTP. Slack's own words stay in
 * here.
 */
@NullMarked
package dev.roundtable.slack;

import org.jspecify.annotations.NullMarked;
