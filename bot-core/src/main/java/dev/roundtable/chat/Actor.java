package dev.roundtable.chat;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Who did something, as the platform told it together with the deed.
 *
 * @param name the name that others see, as plain text of the person's own: escape it
 * @param zone the person's time zone where the platform tells it
 * @param bot whether this is a bot, a workflow or a web hook
 */
public record Actor(AccountId account, String name, @Nullable ZoneId zone, boolean bot) {}
