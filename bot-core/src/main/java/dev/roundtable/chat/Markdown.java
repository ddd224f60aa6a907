package dev.roundtable.chat;

import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Writing CommonMark safely. Three link schemes are ours: {@code time:} for an instant that each
 * reader sees in their own zone where the platform can, {@code person:} for a mention and {@code
 * command:} for a command, which platforms spell differently. Member and guide texts cannot make
 * them: the first are escaped, the second go through {@link #fromGuide}.
 */
public final class Markdown {

  private static final Pattern SPECIAL = Pattern.compile("([\\\\`*_{}\\[\\]()#+.!|<>~@&:/=-])");

  /** Line ends and tabs, Unicode's own line ends among them. */
  private static final Pattern SPACE = Pattern.compile("[\\s\\x85\\u2028\\u2029]+");

  private static final Pattern PARAGRAPHS = Pattern.compile("\\n\\s*\\n");

  /** Control characters, and those that turn the direction of everything after them. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\x00-\\x1f\\x7f-\\x9f\\u202a-\\u202e\\u2066-\\u2069]+");

  private static final Parser PARSER =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

  private Markdown() {}

  /** Member text on one line, every character meaning only itself. */
  public static String escape(String plain) {
    return SPECIAL.matcher(oneLine(plain)).replaceAll("\\\\$1");
  }

  /** Member text on one line, for where plain text is asked for. */
  public static String oneLine(String plain) {
    String spaced = SPACE.matcher(plain).replaceAll(" ");
    return UNSEEN.matcher(spaced).replaceAll("").strip();
  }

  /** An instant, shown in each reader's own zone where the platform can. */
  public static String time(Instant instant, String fallback, TimeStyle style) {
    String name = style.name().toLowerCase(Locale.ROOT);
    return "[" + escape(fallback) + "](time:" + instant + "/" + name + ")";
  }

  /** A mention that pings. Use it only for people who asked for it or whose turn it is. */
  public static String mention(AccountId account, String name) {
    return "[" + escape(name) + "](person:" + account.key() + ")";
  }

  /** A command's name as the reader types it, such as {@code /today}, by its own path. */
  public static String command(String path) {
    return "[/" + escape(path) + "](command:" + path.replace(' ', '/') + ")";
  }

  /** A guide's CommonMark, with our own link schemes taken out, so that it pings nobody. */
  public static String fromGuide(String markdown) {
    Node document = parse(markdown);
    var own = new OwnLinks();
    document.accept(own);
    if (!own.found) {
      return markdown;
    }
    return org.commonmark.renderer.markdown.MarkdownRenderer.builder()
        .build()
        .render(document)
        .strip();
  }

  /** A text's paragraphs in bold, each for itself: bold cannot span them. */
  public static String strong(String markdown) {
    return PARAGRAPHS
        .splitAsStream(markdown.strip())
        .map(paragraph -> "**" + paragraph.strip() + "**")
        .collect(Collectors.joining("\n\n"));
  }

  /** What a reader sees, without mark-up, on one line. */
  public static String plain(String markdown) {
    return oneLine(words(parse(markdown)));
  }

  static Node parse(String markdown) {
    return PARSER.parse(markdown);
  }

  /** The words of a node, blocks set apart by spaces. */
  static String words(Node node) {
    var words = new Words();
    node.accept(words);
    return words.out.toString().strip();
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

  /** Puts the label in the place of each link of ours. */
  private static final class OwnLinks extends AbstractVisitor {
    private boolean found;

    @Override
    public void visit(Link link) {
      visitChildren(link);
      if (OwnLink.is(link.getDestination())) {
        found = true;
        Node child = link.getFirstChild();
        while (child != null) {
          Node next = child.getNext();
          link.insertBefore(child);
          child = next;
        }
        link.unlink();
      }
    }
  }

  private static final class Words extends AbstractVisitor {
    private final StringBuilder out = new StringBuilder();

    @Override
    public void visit(Text text) {
      out.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
      out.append(code.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
      out.append(code.getLiteral()).append(' ');
    }

    @Override
    public void visit(IndentedCodeBlock code) {
      out.append(code.getLiteral()).append(' ');
    }

    @Override
    public void visit(HtmlInline html) {
      out.append(html.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
      out.append(html.getLiteral()).append(' ');
    }

    @Override
    public void visit(SoftLineBreak space) {
      out.append(' ');
    }

    @Override
    public void visit(HardLineBreak space) {
      out.append(' ');
    }

    @Override
    public void visit(Paragraph paragraph) {
      visitChildren(paragraph);
      out.append(' ');
    }

    @Override
    public void visit(org.commonmark.node.Heading heading) {
      visitChildren(heading);
      out.append(' ');
    }

    @Override
    public void visit(ListItem item) {
      visitChildren(item);
      out.append(' ');
    }
  }
}
