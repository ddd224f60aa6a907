package dev.roundtable.guide.savedpage;

import dev.roundtable.guide.Resource;
import dev.roundtable.guide.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The two lists of a page: recommended resources, and the search results it was made from. */
final class Listed {

  private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-–—•*·▪◦‣●]|\\d+[.)])\\s+");
  private static final Pattern DASH = Pattern.compile("\\s+(?:-|–|—)\\s+");
  private static final Pattern AUTHOR =
      Pattern.compile(
          "(?:by\\s+)?\\p{Lu}[\\w'’.&-]*(?:\\s+(?:and\\s+|&\\s+)?\\p{Lu}[\\w'’.&-]*){0,4}");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "^(?:https?://|www\\.)\\S+(?:\\s+›.*)?$|^[\\w.-]+\\.(?:com|org|net|io|co|ai|dev)(?:\\s*[›/].*)?$");
  private static final int TITLE_LONGEST = 90;
  private static final int SCRAP = 40;

  private Listed() {}

  static boolean isBullet(String line) {
    return BULLET.matcher(line).find();
  }

  /** "Title - why": the first dash parts them, unless an author stands between two. */
  static Resource resource(String line) {
    String plain = BULLET.matcher(line).replaceFirst("").strip();
    Matcher dash = dash(line, plain);
    if (!dash.find()) {
      return new Resource(plain, "");
    }
    int titleEnd = dash.start();
    int whyStart = dash.end();
    int first = dash.end();
    if (dash.find() && AUTHOR.matcher(plain.substring(first, dash.start())).matches()) {
      titleEnd = dash.start();
      whyStart = dash.end();
    }
    return new Resource(plain.substring(0, titleEnd).strip(), plain.substring(whyStart).strip());
  }

  /** In a list with hyphens for bullets, hyphens part title and reason; other dashes are text. */
  private static Matcher dash(String line, String plain) {
    boolean hyphens = line.strip().startsWith("-") && plain.contains(" - ");
    return (hyphens ? Pattern.compile("\\s+-\\s+") : DASH).matcher(plain);
  }

  /** Pairs of title and snippet, up to the page's advertising. */
  static final class Sources {

    private final List<Source> sources = new ArrayList<>();
    private final List<Line> caveats = new ArrayList<>();
    private final List<Line> left = new ArrayList<>();

    Sources(List<Line> lines, String company) {
      int i = 0;
      while (i < lines.size() && !isEnd(lines, i)) {
        if (Caveats.isLine(lines.get(i).text(), company)) {
          caveats.add(lines.get(i++));
        } else {
          i = add(lines, i);
        }
      }
      left.addAll(lines.subList(i, lines.size()));
    }

    List<Source> sources() {
      return sources;
    }

    /** Lines between the pairs, or behind them, that say what to check. */
    List<Line> caveats() {
      return caveats;
    }

    /** What stands behind the last pair. */
    List<Line> left() {
      return left;
    }

    private int add(List<Line> lines, int at) {
      String title = BULLET.matcher(lines.get(at).text()).replaceFirst("").strip();
      StringBuilder snippet = new StringBuilder();
      int i = at + 1;
      while (i < lines.size() && ADDRESS.matcher(lines.get(i).text()).matches()) {
        append(snippet, lines.get(i++).text());
      }
      if (i < lines.size() && isSnippet(lines, i, title)) {
        append(snippet, lines.get(i++).text());
      }
      while (i < lines.size() && ADDRESS.matcher(lines.get(i).text()).matches()) {
        append(snippet, lines.get(i++).text());
      }
      sources.add(new Source(title, snippet.toString()));
      return i;
    }

    private static void append(StringBuilder snippet, String text) {
      snippet.append(snippet.isEmpty() ? "" : "\n").append(text);
    }

    /**
     * A snippet is longer than a title, or ends like a sentence; a title before a snippet is none.
     */
    private static boolean isSnippet(List<Line> lines, int i, String title) {
      String line = lines.get(i).text();
      if (looksLikeSnippet(line)) {
        return !Furniture.isAdvertising(line) || line.length() > TITLE_LONGEST;
      }
      boolean nextIsSnippet = i + 1 < lines.size() && looksLikeSnippet(lines.get(i + 1).text());
      return !nextIsSnippet && line.length() > title.length() && !Furniture.isAdvertising(line);
    }

    private static boolean looksLikeSnippet(String line) {
      boolean ended = line.matches(".*(?:[.!…]|\\.\\.\\.)['\"’”)]*$") && line.length() >= SCRAP;
      return ended || line.length() > TITLE_LONGEST || line.contains(" ... ");
    }

    /** Advertising, or two scraps of a page's foot in a row. */
    private static boolean isEnd(List<Line> lines, int i) {
      String line = lines.get(i).text();
      boolean lastScrap = i + 1 == lines.size() || isScrap(lines.get(i + 1).text());
      return Furniture.isAdvertising(line) || (isScrap(line) && lastScrap);
    }

    private static boolean isScrap(String line) {
      return line.length() < SCRAP && !line.matches(".*[.…]$");
    }
  }
}
