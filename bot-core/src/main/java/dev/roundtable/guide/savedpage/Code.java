package dev.roundtable.guide.savedpage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells code from prose, and puts it into fenced blocks as it stood. */
final class Code {

  private static final Pattern SQL =
      Pattern.compile(
          "^\\s*\\(?(?:WITH(?: RECURSIVE)?\\s+\\w+|SELECT|FROM|WHERE|GROUP BY|ORDER"
              + " BY|HAVING|LIMIT|UNION|(?:LEFT|RIGHT|INNER|FULL|CROSS|OUTER)\\b.*JOIN|JOIN|ON|AND|OR|CASE|WHEN|THEN|ELSE|END|INSERT"
              + " INTO|UPDATE|DELETE"
              + " FROM|CREATE|VALUES|SET|COUNT|SUM|AVG|MIN|MAX|DATE_TRUNC|PARTITION"
              + " BY|OVER|USING|DISTINCT|COALESCE|ROUND|CAST|EXTRACT)\\b.*");
  private static final Pattern SQL_SMALL =
      Pattern.compile(
          "^\\s*(?:select|with \\w+ as|from \\w+|where \\w+.*[=<>]|group by|order by|(?:left |inner"
              + " )?join \\w+).*");
  private static final Pattern SIGNS =
      Pattern.compile(
          "^\\s*(?:--|//|/\\*|\\*/|#!|#include|def \\w+\\(|class \\w+[:({]|import \\w+|from \\w+"
              + " import|return\\b.*|for \\w+ in .*:|for \\(.*|if .*[:{]|elif"
              + " .*:|else\\s*[:{]|while .*[:{]|public |private |const |let |var |func"
              + " |print\\(|[})\\]]+[;,)]*).*$"
              + "|.*(?:[;{]|\\)\\s*,|\\(\\s*|=>|\\bAS\\s+\\w+,?)\\s*$|^\\s*[\\w.]+\\s*(?:=|\\+=|:=)\\s*\\S.*$|^\\s*\\)\\s*(?:AS\\s+)?\\w*,?$|^\\s*[\\w.]+\\([\\w.*,"
              + " '\"]*\\)(?:\\s+AS\\s+\\w+)?,?$|^\\s*[a-z_]+\\.[a-z_]+,?$|^\\s*[a-z]+_[a-z_]+,?$",
          Pattern.DOTALL);
  private static final Pattern LANGUAGE =
      Pattern.compile("(?i)(sql|python|java|javascript|typescript|r|go|bash|json|text)");
  private static final int BRIDGED = 2;

  private Code() {}

  /** Paragraphs in CommonMark, with blank lines between, code in fenced blocks. */
  static String withFences(List<Line> lines) {
    boolean[] code = codeLines(lines);
    List<String> parts = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      if (!code[i]) {
        boolean labels =
            i + 1 < lines.size() && code[i + 1] && LANGUAGE.matcher(lines.get(i).text()).matches();
        if (!labels) {
          parts.add(lines.get(i).text());
        }
        i++;
        continue;
      }
      int end = i;
      while (end < lines.size() && code[end]) {
        end++;
      }
      parts.add(fence(lines.subList(i, end), label(lines, i)));
      i = end;
    }
    return String.join("\n\n", parts);
  }

  /** Whether a line looks like code by itself. */
  static boolean isCode(String line) {
    boolean statement = SQL.matcher(line).matches() && !isSentence(line);
    return statement
        || SQL_SMALL.matcher(line).matches()
        || (SIGNS.matcher(line).matches() && !isSentence(line));
  }

  /**
   * One line alone is code only if it is a whole statement; a few odd lines inside belong to it.
   */
  private static boolean[] codeLines(List<Line> lines) {
    boolean[] code = new boolean[lines.size()];
    for (int i = 0; i < code.length; i++) {
      code[i] = isCode(lines.get(i).raw());
    }
    int last = -1;
    for (int i = 0; i < code.length; i++) {
      if (code[i]) {
        if (last >= 0 && i - last - 1 <= BRIDGED && noSentence(lines, last + 1, i)) {
          Arrays.fill(code, last + 1, i, true);
        }
        last = i;
      }
    }
    for (int i = 0; i < code.length; i++) {
      boolean alone = code[i] && (i == 0 || !code[i - 1]) && (i + 1 == code.length || !code[i + 1]);
      if (alone && !isStatement(lines.get(i).raw())) {
        code[i] = false;
      }
    }
    return code;
  }

  private static boolean noSentence(List<Line> lines, int from, int to) {
    return lines.subList(from, to).stream().noneMatch(line -> isSentence(line.raw()));
  }

  private static boolean isStatement(String line) {
    return line.matches(
            "(?is)^\\s*(?:select\\b.*\\bfrom\\b.*|with\\b.*\\bas\\b.*|.*;\\s*|.*[{}].*|\\w+\\s*=\\s*.+)$")
        && !isSentence(line);
  }

  /** Prose: several words with small letters between, ended like a sentence. */
  private static boolean isSentence(String line) {
    return line.strip()
        .matches("(?s).*\\p{L}{2,}\\s+\\p{Ll}{2,}\\s+\\p{Ll}{2,}\\s+\\p{Ll}{2,}.*[.?!:]['\"’”)]*");
  }

  private static String label(List<Line> lines, int first) {
    if (first > 0 && LANGUAGE.matcher(lines.get(first - 1).text()).matches()) {
      return lines.get(first - 1).text().toLowerCase(Locale.ROOT);
    }
    for (int i = first; i < lines.size(); i++) {
      if (lines.get(i).raw().matches("(?i).*\\b(?:select|group by|order by|insert into)\\b.*")) {
        return "sql";
      }
    }
    return "";
  }

  private static String fence(List<Line> lines, String language) {
    int indent = lines.stream().mapToInt(Code::indent).min().orElse(0);
    boolean spaced = lines.size() > 1 && gaps(lines) == lines.size() - 1;
    StringBuilder block = new StringBuilder("```").append(language);
    for (int i = 0; i < lines.size(); i++) {
      boolean gap = i > 0 && !spaced && isGap(lines, i);
      block.append(gap ? "\n\n" : "\n").append(lines.get(i).raw().substring(indent));
    }
    return block.append("\n```").toString();
  }

  /** Blank lines within code stay, unless the page has one behind every line. */
  private static boolean isGap(List<Line> lines, int i) {
    return lines.get(i).number() - lines.get(i - 1).number() > 1;
  }

  private static long gaps(List<Line> lines) {
    return IntStream.range(1, lines.size()).filter(i -> isGap(lines, i)).count();
  }

  private static int indent(Line line) {
    int indent = 0;
    while (line.raw().charAt(indent) == ' ') {
      indent++;
    }
    return indent;
  }
}
