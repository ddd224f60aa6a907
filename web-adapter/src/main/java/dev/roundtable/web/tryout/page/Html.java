package dev.roundtable.web.tryout.page;

import dev.roundtable.chat.AccountId;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.MarkdownRenderer;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.web.util.HtmlUtils;

/**
 * Our CommonMark as HTML: built from escaped parts only, so that no text brings its own mark-up.
 */
final class Html extends MarkdownRenderer {

  private final Times times;
  private final UnaryOperator<String> shown;

  /**
   * A renderer.
   *
   * @param shown how a command is called here
   */
  Html(Times times, UnaryOperator<String> shown) {
    this.times = times;
    this.shown = shown;
  }

  /** A person's own words, plain text, with its line ends. */
  static String plain(String text) {
    return escape(text.strip()).replace("\n", "<br>");
  }

  @Override
  protected String text(String plain) {
    return escape(plain);
  }

  @Override
  protected String emphasis(String inner) {
    return "<em>" + inner + "</em>";
  }

  @Override
  protected String strong(String inner) {
    return "<strong>" + inner + "</strong>";
  }

  @Override
  protected String code(String plain) {
    return "<code>" + escape(plain) + "</code>";
  }

  @Override
  protected String codeBlock(String plain) {
    return "<pre><code>" + escape(plain) + "</code></pre>";
  }

  @Override
  protected String link(String label, String url) {
    return "<a href=\""
        + escape(url)
        + "\" target=\"_blank\" rel=\"noopener noreferrer nofollow\">"
        + label
        + "</a>";
  }

  @Override
  protected String time(Instant instant, Markdown.TimeStyle style, String fallback) {
    return "<time datetime=\"" + instant + "\">" + escape(times.show(instant, style)) + "</time>";
  }

  @Override
  protected String person(AccountId account, String name) {
    return "<span class=\"mention\">@" + escape(name) + "</span>";
  }

  @Override
  protected String command(String path) {
    String name = escape("/" + shown.apply(path));
    return "<button type=\"button\" class=\"run\" data-run=\"" + name + "\">" + name + "</button>";
  }

  @Override
  protected String quote(String inner) {
    return "<blockquote>" + inner + "</blockquote>";
  }

  @Override
  protected String paragraph(String inner) {
    return "<p>" + inner + "</p>";
  }

  @Override
  protected String heading(String inner) {
    return "<p><strong>" + inner + "</strong></p>";
  }

  @Override
  protected String list(List<String> items, int firstNumber, boolean ordered) {
    var out = new StringBuilder(ordered ? "<ol start=\"" + firstNumber + "\">" : "<ul>");
    items.forEach(item -> out.append("<li>").append(item).append("</li>"));
    return out.append(ordered ? "</ol>" : "</ul>").toString();
  }

  @Override
  protected String rule() {
    return "<hr>";
  }

  @Override
  protected String stack(List<String> parts, boolean tight) {
    return String.join("", parts);
  }

  @Override
  protected String lineBreak() {
    return "<br>";
  }

  private static String escape(String plain) {
    return HtmlUtils.htmlEscape(plain, "UTF-8");
  }
}
