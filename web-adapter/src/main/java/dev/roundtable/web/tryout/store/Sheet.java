package dev.roundtable.web.tryout.store;

import dev.roundtable.chat.Form;
import dev.roundtable.chat.Place;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A form on somebody's screen.
 *
 * @param tab the browser tab it opens in
 * @param card the private card whose button led to it, if one did
 */
public record Sheet(
    String id,
    String person,
    String tab,
    Place place,
    @Nullable String card,
    Form form,
    Instant openedAt) {}
