package dev.roundtable.guide;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes keys from names and texts, each of them once. */
public final class Keys {

  private final Set<Key> taken = new HashSet<>();

  /** Whether a guide file may give this key to a question: those of open prompts are reserved. */
  public static boolean isReserved(Key key) {
    return key.value().startsWith(OpenPrompts.PREFIX);
  }

  /** Marks a key as taken; false if it was already. */
  public boolean take(Key key) {
    return taken.add(key);
  }

  /**
   * Makes a key from a text and takes it.
   *
   * @param fallback the key of a text without any Latin letter or digit
   * @param length the most characters to use of the text
   */
  public Key make(String text, String fallback, int length) {
    String base = kebab(text, length);
    if (base.isEmpty()) {
      base = fallback;
    }
    if (base.startsWith(OpenPrompts.PREFIX)) {
      base = "an-" + base;
    }
    Key key = new Key(base);
    for (int n = 2; !taken.add(key); n++) {
      key = new Key(base + "-" + n);
    }
    return key;
  }

  private static String kebab(String text, int length) {
    String ascii = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    String words =
        ascii
            .toLowerCase(Locale.ROOT)
            .replaceAll("(?<=\\p{L})['’](?=\\p{L})", "")
            .replace("&", " and ")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    if (words.length() <= length) {
      return words;
    }
    int cut = words.lastIndexOf('-', length);
    return words.substring(0, cut > 0 ? cut : length);
  }
}
