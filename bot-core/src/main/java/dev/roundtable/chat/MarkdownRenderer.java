package dev.roundtable.chat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/**
 * Turns our CommonMark into a platform's mark-up: it walks the text, an adapter says how each part
 * looks there. HTML is shown as the text that it is; links lead only to the web or to mail.
 */
public abstract class MarkdownRenderer {

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  /** Renders a CommonMark text. */
  public final String render(String commonMark) {
    return blocks(Markdown.parse(commonMark), false);
  }

  /** Words that mean only themselves: escape whatever the platform takes for mark-up. */
  protected abstract String text(String plain);

  /** Slanted. */
  protected abstract String emphasis(String inner);

  /** Bold. */
  protected abstract String strong(String inner);

  /** Code within a line. */
  protected abstract String code(String plain);

  /** Lines of code, each ended by a line end. */
  protected abstract String codeBlock(String plain);

  /** A link to the web or to mail. */
  protected abstract String link(String label, String url);

  /** An instant, in the reader's own zone where the platform can; else the fallback. */
  protected abstract String time(Instant instant, Markdown.TimeStyle style, String fallback);

  /** A mention that pings. */
  protected abstract String person(AccountId account, String name);

  /**
   * A command to use.
   *
   * @param path its own path, such as {@code study join}; {@link CommandCatalogue#shown} spells it
   */
  protected abstract String command(String path);

  /** Quoted paragraphs. */
  protected abstract String quote(String inner);

  /** A heading inside a text; bold where the platform has none. */
  protected String heading(String inner) {
    return strong(inner);
  }

  /** A paragraph. */
  protected String paragraph(String inner) {
    return inner;
  }

  /** A list, its items already rendered. */
  protected String list(List<String> items, int firstNumber, boolean ordered) {
    var lines = new ArrayList<String>();
    for (int i = 0; i < items.size(); i++) {
      String marker = ordered ? (firstNumber + i) + ". " : "• ";
      lines.add(marker + items.get(i).replace("\n", "\n" + " ".repeat(marker.length())));
    }
    return String.join("\n", lines);
  }

  /** A line between paragraphs. */
  protected String rule() {
    return text("—");
  }

  /** Puts parts under each other; {@code tight} within a list's item. */
  protected String stack(List<String> parts, boolean tight) {
    return String.join(tight ? "\n" : "\n\n", parts);
  }

  /** A forced line end. */
  protected String lineBreak() {
    return "\n";
  }

  private String blocks(Node parent, boolean tight) {
    var parts = new ArrayList<String>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      parts.add(block(node));
    }
    return stack(parts, tight);
  }

  private String block(Node node) {
    return switch (node) {
      case Document d -> blocks(d, false);
      case Paragraph p when tight(p) -> inline(p);
      case Paragraph p -> paragraph(inline(p));
      case Heading h -> heading(inline(h));
      case BlockQuote q -> quote(blocks(q, false));
      case FencedCodeBlock c -> codeBlock(c.getLiteral());
      case IndentedCodeBlock c -> codeBlock(c.getLiteral());
      case HtmlBlock h -> paragraph(text(h.getLiteral()));
      case ThematicBreak r -> rule();
      case OrderedList o ->
          list(items(o), o.getMarkerStartNumber() == null ? 1 : o.getMarkerStartNumber(), true);
      case BulletList b -> list(items(b), 1, false);
      default -> inline(node);
    };
  }

  private static boolean tight(Paragraph paragraph) {
    Node item = paragraph.getParent();
    return item != null && item.getParent() instanceof ListBlock list && list.isTight();
  }

  private List<String> items(ListBlock list) {
    var items = new ArrayList<String>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      items.add(blocks(item, true));
    }
    return items;
  }

  private String inline(Node parent) {
    var out = new StringBuilder();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      out.append(
          switch (node) {
            case Text t -> text(t.getLiteral());
            case Emphasis e -> emphasis(inline(e));
            case StrongEmphasis s -> strong(inline(s));
            case Code c -> code(c.getLiteral());
            case HtmlInline h -> text(h.getLiteral());
            case SoftLineBreak b -> " ";
            case HardLineBreak b -> lineBreak();
            case Link l -> link(l);
            case Image i -> web(i, i.getDestination());
            default -> inline(node);
          });
    }
    return out.toString();
  }

  private String link(Link link) {
    return switch (OwnLink.read(link.getDestination())) {
      case OwnLink.Time t -> time(t.instant(), t.style(), Markdown.words(link));
      case OwnLink.Mention m -> person(m.account(), Markdown.words(link));
      case OwnLink.ToCommand c -> command(c.path());
      case OwnLink.Elsewhere e -> web(link, e.url());
    };
  }

  private String web(Node node, String url) {
    int colon = url.indexOf(':');
    boolean safe =
        colon > 0 && SCHEMES.contains(url.substring(0, colon).toLowerCase(java.util.Locale.ROOT));
    return safe ? link(inline(node), url) : inline(node);
  }
}
