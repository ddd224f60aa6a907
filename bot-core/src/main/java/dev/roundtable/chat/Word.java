package dev.roundtable.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A word of a typed command.
 *
 * @param name what stands before the colon, where it could be an option's name
 * @param text the value, without its quotes
 * @param whole the word as typed, without quotes
 */
record Word(@Nullable String name, String text, String whole) {

  /** Phones turn quotes into curly ones. */
  private static final String QUOTED = "[\"“”„]([^\"“”„]*)[\"“”„]";

  private static final Pattern WORD =
      Pattern.compile("(?:([A-Za-z][A-Za-z0-9_-]*):)?(?:" + QUOTED + "|(\\S+))|(\\S+)");

  static List<Word> split(String text) {
    var words = new ArrayList<Word>();
    Matcher found = WORD.matcher(text);
    while (found.find()) {
      String name = found.group(1);
      String value = found.group(2);
      if (value == null) {
        value = found.group(3) == null ? found.group(4) : found.group(3);
      }
      words.add(new Word(name, value, name == null ? value : name + ":" + value));
    }
    return words;
  }

  /** {@code name:} whose value follows as a word of its own. */
  boolean announces(String option) {
    return name == null && whole.equalsIgnoreCase(option + ":");
  }

  boolean names(String option) {
    return name != null && name.equalsIgnoreCase(option);
  }
}
