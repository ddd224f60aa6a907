package dev.roundtable.chat;

import java.util.regex.Pattern;

/** What a platform's own id may look like, so that ids can be joined into keys without escaping. */
final class NativeId {

  private static final Pattern LEGAL = Pattern.compile("[A-Za-z0-9@._:-]{1,80}");

  private NativeId() {}

  static void check(String id) {
    if (!LEGAL.matcher(id).matches()) {
      throw new IllegalArgumentException("not a platform's id: " + id);
    }
  }
}
