package dev.roundtable.guide;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Refuses a key that occurs twice where it must be unique. */
final class Unique {

  private Unique() {}

  static void require(String what, Collection<Key> keys) {
    Set<Key> seen = new HashSet<>();
    for (Key key : keys) {
      if (!seen.add(key)) {
        throw new IllegalArgumentException("two of one id: " + what + " " + key);
      }
    }
  }
}
