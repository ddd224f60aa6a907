package dev.roundtable.chat;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * Writing CommonMark safely. Two link schemes are ours: {@code time:} for an instant that each
 * reader sees in their own zone where the platform can, and {@code person:} for a mention. Member
 * and guide texts cannot make them: the first are escaped, the second go through {@link
 * #fromGuide}.
 */
public final class Markdown {

  private static final Pattern SPECIAL = Pattern.compile("([\\\\`*_{}\\[\\]()#+.!|<>~@&:/-])");
  private static final Pattern OWN_LINK =
      Pattern.compile("\\[((?:[^\\[\\]\\\\]|\\\\.)*)]\\((?:time|person):[^)\\s]*\\)");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([\\p{Punct}])");

  private Markdown() {}

  /** Member text on one line, every character meaning only itself. */
  public static String escape(String plain) {
    return SPECIAL.matcher(plain.strip().replaceAll("\\s+", " ")).replaceAll("\\\\$1");
  }

  /** An instant, shown in each reader's own zone where the platform can. */
  public static String time(Instant instant, String fallback, TimeStyle style) {
    return "[" + escape(fallback) + "](time:" + instant + "/" + style.name().toLowerCase(java.util.Locale.ROOT) + ")";
  }

  /** A mention that pings. Use it only for people who asked for it or whose turn it is. */
  public static String mention(AccountId account, String name) {
    return "[" + escape(name) + "](person:" + account.key() + ")";
  }

  /** A guide's CommonMark, with our own link schemes taken out, so that it pings nobody. */
  public static String fromGuide(String markdown) {
    return OWN_LINK.matcher(markdown).replaceAll("$1");
  }

  /** Roughly what a reader sees, without mark-up, on one line. */
  public static String plain(String markdown) {
    String text = markdown.replaceAll("\\[((?:[^\\[\\]\\\\]|\\\\.)*)]\\([^)]*\\)", "$1");
    text = text.replaceAll("(?<!\\\\)[*_`#>]+", "");
    return ESCAPED.matcher(text).replaceAll("$1").replaceAll("\\s+", " ").strip();
  }

  /** How an instant is shown. */
  public enum TimeStyle {
    /** 09:00 */
    TIME,
    /** Wed 25 Nov 09:00 */
    DAY_TIME,
    /** in 3 hours */
    RELATIVE
  }
}
