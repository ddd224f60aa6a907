package dev.roundtable.discord;

import dev.roundtable.chat.AccountId;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.MarkdownRenderer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * CommonMark as Discord's mark-up. Whatever could take effect is escaped by a backslash, addresses
 * of the web apart, in which Discord looks for no marks and where a backslash would break them.
 */
final class DiscordMarkdown extends MarkdownRenderer {

  private static final Pattern SPECIAL = Pattern.compile("[\\\\*_~`|<>\\[\\]@#]");
  private static final Pattern LINE_START = Pattern.compile("(?m)^(\\s*)([-+]|\\d+(?=[.)]))");
  private static final Pattern WEB = Pattern.compile("https?://[^\\s<>|]+[^\\s<>|.,:;\"')\\]*_~`]");

  private final UnaryOperator<String> command;

  /**
   * A renderer.
   *
   * @param command how a command's own path is shown, as something to press or as code
   */
  DiscordMarkdown(UnaryOperator<String> command) {
    this.command = command;
  }

  /** Plain words, every sign meaning only itself. */
  static String words(String plain) {
    var out = new StringBuilder();
    var web = WEB.matcher(plain);
    int end = 0;
    while (web.find()) {
      out.append(escape(plain.substring(end, web.start())));
      end = web.end();
      // Discord takes all signs up to the next space into an address unless it is bracketed.
      boolean apart = end < plain.length() && Character.isWhitespace(plain.charAt(end));
      out.append(apart ? web.group() : "<" + web.group() + ">");
    }
    String rest = out.append(escape(plain.substring(end))).toString();
    return LINE_START
        .matcher(rest)
        .replaceAll(
            m ->
                Character.isDigit(m.group(2).charAt(0))
                    ? m.group(1) + m.group(2) + "\u2060"
                    : m.group(1) + "\\\\" + m.group(2));
  }

  private static String escape(String plain) {
    return SPECIAL.matcher(plain).replaceAll("\\\\$0");
  }

  @Override
  protected String text(String plain) {
    return words(plain);
  }

  @Override
  protected String emphasis(String inner) {
    return around("*", inner);
  }

  @Override
  protected String strong(String inner) {
    return around("**", inner);
  }

  @Override
  protected String code(String plain) {
    return "`" + apart(plain.replace('`', '\u02cb')) + "`";
  }

  @Override
  protected String codeBlock(String plain) {
    String safe = apart(plain.replace("```", "`\u200b`\u200b`"));
    return "```\n" + safe + (plain.endsWith("\n") ? "" : "\n") + "```";
  }

  /** In code there is no escape; a mention is taken apart. */
  private static String apart(String code) {
    return code.replace("<", "<\u2060").replace("@", "@\u2060");
  }

  /** Angle brackets keep Discord from showing the page below. */
  @Override
  protected String link(String label, String url) {
    String safe = url.replace("<", "%3C").replace(">", "%3E").replace(" ", "%20");
    String plain = label.replaceAll("https?://", "");
    return safe.startsWith("mailto:") || plain.isBlank()
        ? plain
        : "[" + plain + "](<" + safe.replace(")", "%29") + ">)";
  }

  @Override
  protected String time(Instant instant, Markdown.TimeStyle style, String fallback) {
    String letter =
        switch (style) {
          case TIME -> "t";
          case DAY_TIME -> "f";
          case RELATIVE -> "R";
        };
    return "<t:" + instant.getEpochSecond() + ":" + letter + ">";
  }

  @Override
  protected String person(AccountId account, String name) {
    return account.platform().equals(DiscordPlatform.NAME)
        ? "<@" + account.id() + ">"
        : "\\@" + words(name);
  }

  @Override
  protected String command(String path) {
    return command.apply(path);
  }

  @Override
  protected String quote(String inner) {
    return "> " + inner.replace("\n", "\n> ");
  }

  @Override
  protected String heading(String inner) {
    return inner.startsWith("**") ? inner : strong(inner);
  }

  /** Discord's own lists keep their lines together on a narrow screen. */
  @Override
  protected String list(List<String> items, int firstNumber, boolean ordered) {
    var lines = new ArrayList<String>();
    for (int i = 0; i < items.size(); i++) {
      String marker = ordered ? (firstNumber + i) + ". " : "- ";
      lines.add(marker + items.get(i).replace("\n", "\n" + " ".repeat(marker.length())));
    }
    return String.join("\n", lines);
  }

  private static String around(String mark, String inner) {
    String core = inner.strip();
    return core.isEmpty() ? inner : mark + core + mark;
  }
}
