package dev.roundtable.slack;

import dev.roundtable.chat.AccountId;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.MarkdownRenderer;
import java.time.Instant;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * CommonMark as Slack's mrkdwn. Slack escapes only {@code &}, {@code <} and {@code >}; for its
 * other marks there is no escape at all, so where one of them would take effect a sign that looks
 * the same stands in its place. Longer member texts are no mrkdwn but {@link RichText}, where every
 * sign means itself.
 */
final class Mrkdwn extends MarkdownRenderer {

  /** A mark between two letters, or alone between spaces, has no effect in Slack. */
  private static final Pattern EFFECTIVE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])[*_~`](?=\\S)|(?<=\\S)[*_~`](?![\\p{L}\\p{N}])|^[*_~`]|[*_~`]$");

  private static final Pattern EMOJI = Pattern.compile(":(?=[a-z0-9_+'-]*[a-z+][a-z0-9_+'-]*:)");
  private static final Pattern LINE_START = Pattern.compile("(?m)^(?=&gt;|＞)");
  private static final String UNSEEN = "\u200b";

  private final UnaryOperator<String> shownCommand;

  /**
   * A renderer.
   *
   * @param shownCommand spells a command's own path as it is called here, without the slash
   */
  Mrkdwn(UnaryOperator<String> shownCommand) {
    this.shownCommand = shownCommand;
  }

  /** Plain words, every sign meaning only itself. */
  static String words(String plain) {
    String safe = EFFECTIVE.matcher(plain).replaceAll(m -> lookalike(m.group()));
    safe = EMOJI.matcher(safe).replaceAll(":" + UNSEEN);
    return LINE_START.matcher(escape(safe)).replaceAll(UNSEEN);
  }

  /** The three signs that Slack knows entities for. */
  static String escape(String plain) {
    return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String lookalike(String mark) {
    return switch (mark) {
      case "*" -> "\u2217";
      case "_" -> "\u02cd";
      case "~" -> "\u223c";
      default -> "\u02cb";
    };
  }

  @Override
  protected String text(String plain) {
    return words(plain);
  }

  @Override
  protected String emphasis(String inner) {
    return around("_", inner);
  }

  @Override
  protected String strong(String inner) {
    return around("*", inner);
  }

  @Override
  protected String code(String plain) {
    return "`" + escape(plain.replace('`', '\u02cb')) + "`";
  }

  @Override
  protected String codeBlock(String plain) {
    String apart = plain.replace("```", "`" + UNSEEN + "`" + UNSEEN + "`");
    return "```\n" + escape(apart) + (plain.endsWith("\n") ? "" : "\n") + "```";
  }

  @Override
  protected String link(String label, String url) {
    String safe = url.replace("|", "%7C").replace("<", "%3C").replace(">", "%3E");
    String name = label.replace("|", "\u2223").replaceAll("<[^>]*>", "");
    return "<" + safe.replace("&", "&amp;") + "|" + name + ">";
  }

  @Override
  protected String time(Instant instant, Markdown.TimeStyle style, String fallback) {
    String format =
        switch (style) {
          case TIME -> "{time}";
          case DAY_TIME -> "{date_short_pretty} {time}";
          case RELATIVE -> "{ago}";
        };
    String plain = escape(fallback.replace("|", "\u2223").replace("^", ""));
    return "<!date^" + instant.getEpochSecond() + "^" + format + "|" + plain + ">";
  }

  @Override
  protected String person(AccountId account, String name) {
    return account.platform().equals(SlackPlatform.NAME)
        ? "<@" + account.id() + ">"
        : "@" + words(name);
  }

  @Override
  protected String command(String path) {
    return "`/" + shownCommand.apply(path) + "`";
  }

  @Override
  protected String quote(String inner) {
    return "> " + inner.replace("\n", "\n> ");
  }

  @Override
  protected String heading(String inner) {
    return inner.startsWith("*") ? inner : strong(inner);
  }

  /** Slack's marks hold only around words of one line that neither begin nor end with a space. */
  private static String around(String mark, String inner) {
    String core = inner.strip();
    if (core.isEmpty() || core.contains(mark)) {
      return inner;
    }
    return mark + core.replace("\n", mark + "\n" + mark) + mark;
  }
}
