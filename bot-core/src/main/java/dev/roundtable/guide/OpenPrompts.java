package dev.roundtable.guide;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the question of a topic that has none from the topic's name and text. */
final class OpenPrompts {

  /** How the keys of open prompts begin; no other question's key may. */
  static final String PREFIX = "open-";

  private static final int LEAD_MAX = 300;
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"'’”)]*(?=\\s|$)");

  private OpenPrompts() {}

  static Question of(FocusTopic topic) {
    String lead = lead(topic.about());
    String text =
        "Let's talk about \"%s\". What have you done here, and how do you think about it?%s"
            .formatted(topic.name(), lead.isEmpty() ? "" : "\n\n" + lead);
    return Question.of(key(topic.key()), text, Style.of(topic.name(), "")).asOpenPrompt();
  }

  /** The topic's key is assigned once, and so is what is made from it. */
  private static Key key(Key topic) {
    String value = PREFIX + topic.value();
    if (value.length() <= Key.MAX_LENGTH) {
      return new Key(value);
    }
    String hash = "-" + Integer.toHexString(topic.value().hashCode());
    String head = value.substring(0, Key.MAX_LENGTH - hash.length()).replaceAll("-+$", "");
    return new Key(head + hash);
  }

  /** As many whole first sentences as fit, so that the prompt stays short enough to be read. */
  private static String lead(String about) {
    String paragraph = about.strip().split("\\R", 2)[0].strip();
    if (paragraph.length() <= LEAD_MAX) {
      return paragraph;
    }
    Matcher end = SENTENCE_END.matcher(paragraph);
    int fits = 0;
    while (end.find() && end.end() <= LEAD_MAX) {
      fits = end.end();
    }
    if (fits > 0) {
      return paragraph.substring(0, fits);
    }
    int space = paragraph.lastIndexOf(' ', LEAD_MAX - 1);
    return paragraph.substring(0, space > 0 ? space : LEAD_MAX - 1) + "…";
  }
}
