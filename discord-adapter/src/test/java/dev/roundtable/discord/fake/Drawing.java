package dev.roundtable.discord.fake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Draws Discord's mark-up as its client does, as plain words. */
final class Drawing {

  private static final Pattern LINE_MARK = Pattern.compile("(?m)^(?:> )?(?:-# |#{1,3} |[-*] )?");
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<fence>```\\n?(?<block>.*?)```)"
              + "|(?<tick>`(?<code>[^`]+)`)"
              + "|\\\\(?<escaped>[^0-9A-Za-z\\s])"
              + "|<(?<address>https?://[^ >]+)>"
              + "|(?<web>https?://[^\\s<]+[^\\s<.,:;\"')\\]])"
              + "|\\[(?<label>[^\\]]+)\\]\\(<[^>]*>\\)"
              + "|<(?<command>/[^:>]+):\\d+>"
              + "|(?<drop>\\*\\*|\\*|__|_|~~|\\|\\||[\u200b\u200c\u200d\u2060])",
          Pattern.DOTALL);

  private Drawing() {}

  static String words(String content) {
    Matcher token = TOKEN.matcher(LINE_MARK.matcher(content).replaceAll(""));
    var out = new StringBuilder();
    while (token.find()) {
      token.appendReplacement(out, Matcher.quoteReplacement(shown(token)));
    }
    return token.appendTail(out).toString().replaceAll("\n{2,}", "\n").strip();
  }

  private static String shown(Matcher token) {
    for (String name : new String[] {"block", "code", "escaped", "address", "web", "command"}) {
      String found = token.group(name);
      if (found != null) {
        return found.replace("\u2060", "").replace("\u200b", "");
      }
    }
    return token.group("label") == null ? "" : words(token.group("label"));
  }
}
