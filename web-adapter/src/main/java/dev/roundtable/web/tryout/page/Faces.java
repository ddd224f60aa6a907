package dev.roundtable.web.tryout.page;

import dev.roundtable.web.tryout.store.Dweller;
import dev.roundtable.web.tryout.store.Shelves;

/** How somebody is told apart at a glance. */
final class Faces {

  /** As many as the style sheet has colors. */
  private static final int TONES = 6;

  private Faces() {}

  static String initial(String name) {
    return name.isBlank() ? "?" : name.strip().substring(0, name.strip().offsetByCodePoints(0, 1));
  }

  /** By the order of coming, so that the first few differ. */
  static String tone(Shelves shelves, String person) {
    int place = shelves.people().stream().map(Dweller::id).toList().indexOf(person);
    return "tone-" + Math.floorMod(place, TONES);
  }
}
