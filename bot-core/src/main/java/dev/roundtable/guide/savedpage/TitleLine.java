package dev.roundtable.guide.savedpage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title of a page, "&lt;Company&gt; &lt;Role&gt; (&lt;Level&gt;) Interview Preparation Guide",
 * taken apart. Where the company ends and the role begins, the role's own words tell, and the
 * introduction confirms.
 */
record TitleLine(String title, String company, String role, String level) {

  private static final Pattern GUIDE =
      Pattern.compile(
          "\\s*[-–—:|,]?\\s*(?:job\\s+)?interview(?:s|ing)?\\s+(?:prep(?:aration)?\\s*)?(?:study\\s+)?guide\\b|\\s*[-–—:|,]?\\s*interview"
              + "\\s+prep(?:aration)?\\b(?:\\s+guide)?|\\s*[-–—:|,]?\\s*\\bprep(?:aration)?\\s+guide\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LEVEL = Pattern.compile("\\s*[(\\[]([^)\\]]+)[)\\]]");
  private static final Pattern AT = Pattern.compile("^(.+?)\\s+(?:at|@|for)\\s+(.+)$");
  private static final Pattern RANK =
      Pattern.compile(
          "^(entry[- ]level|mid[-"
              + " ]level|senior|junior|staff|principal|lead|associate|intern)\\s+(?=\\S)",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST = 200;

  private static final Set<String> HEADS =
      words(
          """
          manager engineer designer scientist analyst developer architect researcher
          executive consultant administrator specialist director writer strategist
          recruiter associate lead owner marketer intern accountant counsel representative
          partner technician programmer coordinator officer planner trader advisor editor
          producer operator tester coach teacher nurse controller auditor statistician
          economist evangelist advocate
          """);
  private static final Set<String> MODIFIERS =
      words(
          """
          senior staff principal lead associate junior mid-level entry-level technical
          product program project data software backend back-end frontend front-end full
          stack full-stack fullstack machine learning ml ai mobile ios android web cloud
          security network systems system site reliability devops qa test quality
          assurance ux ui user experience growth marketing sales business intelligence
          financial finance quantitative research applied solutions solution customer
          success account engineering operations hardware embedded platform infrastructure
          analytics content brand design visual graphic interaction group strategy supply
          chain hr human resources people talent community social media performance risk
          compliance legal tax investment equity support field enterprise partner
          partnerships development management process mechanical electrical civil chemical
          firmware database big deep computer vision nlp blockchain game information
          technology it application release build automation sdet search computational
          decision insights general chief head of and & /
          """);

  /**
   * Takes a title apart.
   *
   * @param introduction what names the company again, if it does
   */
  static TitleLine of(String title, String introduction) {
    String rest = GUIDE.matcher(title.replaceAll("\\s*\\|[^|]*$", "")).replaceFirst(" ").strip();
    rest = withoutInterview(rest).replaceAll("^[-–—:|,\\s]+|[-–—:|,\\s]+$", "");
    String level = "";
    Matcher bracket = LEVEL.matcher(rest);
    if (bracket.find()) {
      level = bracket.group(1).strip();
      rest = bracket.replaceFirst(" ").replaceAll("\\s+", " ").strip();
    }
    String[] parts = companyAndRole(rest, introduction);
    String role = parts[1];
    Matcher rank = RANK.matcher(role);
    if (level.isEmpty() && rank.find() && !role.toLowerCase(Locale.ROOT).equals(rank.group(1))) {
      level = rank.group(1);
      role = isRole(role.substring(rank.end())) ? role.substring(rank.end()) : role;
    }
    return new TitleLine(title, parts[0], role, level);
  }

  /** Whether a line reads like a guide's title. */
  static boolean isTitle(String line) {
    boolean speaksOfInterviews = line.matches("(?i).*\\binterview(?:s|ing)?\\b.*");
    return GUIDE.matcher(line).find()
        ? line.length() <= LONGEST && Shape.isName(line.replaceAll("[.:]$", ""))
        : speaksOfInterviews && Shape.isName(line) && isRole(withoutInterview(line));
  }

  /** "Acme Data Analyst Interview: Process and Questions" up to the interview. */
  private static String withoutInterview(String line) {
    return LEVEL.matcher(line).find()
        ? line
        : line.replaceFirst("(?i)(?<=\\S)\\s+interview(?:s|ing)?\\b.*$", "");
  }

  private static String[] companyAndRole(String text, String introduction) {
    Matcher at = AT.matcher(text);
    if (at.matches() && isRole(at.group(1))) {
      return new String[] {at.group(2).strip(), at.group(1).strip()};
    }
    String[] dashed = text.split("\\s+[-–—|:]\\s+|:\\s+|,\\s+");
    if (dashed.length == 2) {
      return isRole(dashed[0]) && !isRole(dashed[1])
          ? new String[] {dashed[1].strip(), dashed[0].strip()}
          : new String[] {dashed[0].strip(), dashed[1].strip()};
    }
    List<String> words = Arrays.asList(text.split("\\s+"));
    int role = roleFrom(words);
    // A longer company ("Scale AI") is believed only if the introduction names it.
    for (int split = role; split < words.size(); split++) {
      String company = String.join(" ", words.subList(0, split));
      if (split > 0 && isNamed(company, introduction)) {
        return new String[] {company, String.join(" ", words.subList(split, words.size()))};
      }
    }
    for (int split = words.size() - 1; split > 0 && role == words.size(); split--) {
      String company = String.join(" ", words.subList(0, split));
      if (isNamed(company, introduction)) {
        return new String[] {company, String.join(" ", words.subList(split, words.size()))};
      }
    }
    if (role == words.size()) {
      role = Math.min(1, words.size() - 1);
    }
    return new String[] {
      String.join(" ", words.subList(0, role)), String.join(" ", words.subList(role, words.size()))
    };
  }

  /** Where the role's words begin: its head at the end, and what describes it before. */
  private static int roleFrom(List<String> words) {
    int i = words.size() - 1;
    while (i >= 0 && words.get(i).matches("(?i)[ivx]+|l\\d|\\d+|e\\d")) {
      i--;
    }
    if (i < 0 || !HEADS.contains(plain(words.get(i)))) {
      return words.size();
    }
    while (i > 0
        && (MODIFIERS.contains(plain(words.get(i - 1)))
            || HEADS.contains(plain(words.get(i - 1))))) {
      i--;
    }
    return i;
  }

  private static boolean isRole(String text) {
    List<String> words = Arrays.asList(text.strip().split("\\s+"));
    return roleFrom(words) < words.size();
  }

  private static boolean isNamed(String company, String introduction) {
    String name = Pattern.quote(company);
    return Pattern.compile(
            "\\b(?i:at|with|for|by|join|joining)\\s+"
                + name
                + "\\b(?!\\s+\\p{Lu})|\\b"
                + name
                + "['’]s?(?=\\s)")
        .matcher(introduction)
        .find();
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[^a-z/&-]", "");
  }

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }
}
