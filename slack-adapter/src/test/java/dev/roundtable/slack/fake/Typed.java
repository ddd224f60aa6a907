package dev.roundtable.slack.fake;

import java.util.regex.Pattern;

/** What Slack makes of the words that a person types. */
final class Typed {

  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>|)\\]&]+");

  private Typed() {}

  static String text(String typed) {
    String escaped = typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return ADDRESS
        .matcher(escaped)
        .replaceAll("<$0>")
        .replace("@channel", "<!channel>")
        .replace("@everyone", "<!everyone>")
        .replace("@here", "<!here>");
  }
}
