package dev.roundtable.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Breaks long CommonMark into parts of a limited length without losing a word: between paragraphs
 * where it can, else between items, lines, sentences or words. Code that is broken is closed and
 * opened again.
 */
public final class TextSplitter {

  private final int limit;
  private final ToIntFunction<String> length;

  /**
   * A splitter.
   *
   * @param limit the longest part, at least 100
   * @param length how long a CommonMark text is once it is rendered
   */
  public TextSplitter(int limit, ToIntFunction<String> length) {
    if (limit < 100) {
      throw new IllegalArgumentException("a limit of at least 100: " + limit);
    }
    this.limit = limit;
    this.length = length;
  }

  /** The parts of a CommonMark text, each a CommonMark text of its own. */
  public List<String> split(String markdown) {
    if (fits(markdown)) {
      return List.of(markdown);
    }
    List<String> lines = markdown.lines().toList();
    var pieces = new ArrayList<String>();
    Node document = Markdown.parse(markdown);
    for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
      String source = source(block, lines);
      if (!source.isBlank()) {
        pieces.addAll(fits(source) ? List.of(source) : smaller(block, source, lines));
      }
    }
    return pack(pieces, "\n\n");
  }

  /** The parts of a plain text. */
  public static List<String> splitPlain(String plain, int limit) {
    var parts = new ArrayList<String>();
    String rest = plain.strip();
    while (rest.length() > limit) {
      int cut = Cuts.best(rest, limit);
      parts.add(rest.substring(0, cut).strip());
      rest = rest.substring(cut).strip();
    }
    if (!rest.isEmpty() || parts.isEmpty()) {
      parts.add(rest);
    }
    return parts;
  }

  private boolean fits(String markdown) {
    return length.applyAsInt(markdown) <= limit;
  }

  private List<String> smaller(Node block, String source, List<String> lines) {
    return switch (block) {
      case FencedCodeBlock code -> code(code.getLiteral(), code.getInfo());
      case IndentedCodeBlock code -> code(code.getLiteral(), "");
      case BlockQuote quote -> quote(source);
      case ListBlock list -> items(list, lines);
      default -> words(source);
    };
  }

  private List<String> code(String literal, String info) {
    String fence = literal.contains("```") ? "~~~~" : "```";
    String open = fence + (info == null ? "" : info) + "\n";
    String close = "\n" + fence;
    var parts = new ArrayList<String>();
    var current = new StringBuilder();
    for (String line : literal.lines().flatMap(line -> shortLines(line).stream()).toList()) {
      String longer = current.isEmpty() ? line : current + "\n" + line;
      if (!current.isEmpty() && !fits(open + longer + close)) {
        parts.add(open + current + close);
        longer = line;
      }
      current.setLength(0);
      current.append(longer);
    }
    parts.add(open + current + close);
    return parts;
  }

  /** Half the limit leaves room for fences and escapes. */
  private List<String> shortLines(String line) {
    var parts = new ArrayList<String>();
    String rest = line;
    while (rest.length() > limit / 2) {
      int cut = Cuts.whole(rest, limit / 2);
      parts.add(rest.substring(0, cut));
      rest = rest.substring(cut);
    }
    parts.add(rest);
    return parts;
  }

  private List<String> quote(String source) {
    String inner = source.replaceAll("(?m)^ {0,3}> ?", "");
    var shorter = new TextSplitter(limit, part -> length.applyAsInt(quoted(part)));
    return shorter.split(inner).stream().map(TextSplitter::quoted).toList();
  }

  private static String quoted(String inner) {
    return "> " + inner.replace("\n", "\n> ");
  }

  /** What is left of a broken item is a paragraph of its own, apart from the next item. */
  private List<String> items(ListBlock list, List<String> lines) {
    var parts = new ArrayList<String>();
    var whole = new ArrayList<String>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      String source = source(item, lines);
      if (fits(source)) {
        whole.add(source);
      } else {
        parts.addAll(pack(whole, "\n"));
        whole.clear();
        parts.addAll(words(source));
      }
    }
    parts.addAll(pack(whole, "\n"));
    return parts;
  }

  /** Cuts where both sides still mean the same; else gives up the mark-up, never a word. */
  private List<String> words(String source) {
    var parts = new ArrayList<String>();
    String rest = source;
    while (!fits(rest)) {
      int cut = Cuts.meaningful(rest, this::fits);
      if (cut < 0) {
        String plain = Markdown.words(Markdown.parse(rest));
        splitPlain(plain, limit / 3).stream().map(Markdown::escape).forEach(parts::add);
        return pack(parts, " ");
      }
      parts.add(rest.substring(0, cut).strip());
      rest = rest.substring(cut).strip();
    }
    if (!rest.isEmpty()) {
      parts.add(rest);
    }
    return parts;
  }

  private List<String> pack(List<String> pieces, String between) {
    var parts = new ArrayList<String>();
    String current = null;
    for (String piece : pieces) {
      String longer = current == null ? piece : current + between + piece;
      if (current != null && !fits(longer)) {
        parts.add(current);
        longer = piece;
      }
      current = longer;
    }
    if (current != null) {
      parts.add(current);
    }
    return parts;
  }

  private static String source(Node block, List<String> lines) {
    List<SourceSpan> spans = block.getSourceSpans();
    if (spans.isEmpty()) {
      return "";
    }
    int first = spans.getFirst().getLineIndex();
    int last = spans.getLast().getLineIndex();
    return String.join("\n", lines.subList(first, last + 1));
  }
}
