package dev.roundtable.web.tryout.store;

import org.jspecify.annotations.Nullable;

/**
 * Word that something is different now.
 *
 * @param person whom alone it concerns; null for all
 * @param form the id of a form that opened
 * @param tab the tab in which the form opens
 */
public record Change(@Nullable String person, @Nullable String form, @Nullable String tab) {

  static final Change ALL = new Change(null, null, null);
}
