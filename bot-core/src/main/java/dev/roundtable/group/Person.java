package dev.roundtable.group;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A human, however many accounts they have.
 *
 * @param name the name that others see, plain text of the person's own: escape it
 * @param zone their time zone where a platform told it
 */
public record Person(PersonId id, String name, @Nullable ZoneId zone) {}
