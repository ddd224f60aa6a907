package dev.roundtable.slack.fake;

/** What Slack makes of the words that a person types. */
final class Typed {

  private Typed() {}

  static String text(String typed) {
    return typed
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("@channel", "<!channel>")
        .replace("@here", "<!here>");
  }
}
