/** Discord as a chat platform, through JDA. Discord's own words stay in here. */
@NullMarked
package dev.roundtable.discord;

import org.jspecify.annotations.NullMarked;
