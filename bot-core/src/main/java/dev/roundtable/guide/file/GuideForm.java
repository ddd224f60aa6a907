package dev.roundtable.guide.file;

import dev.roundtable.guide.savedpage.SavedPageReader;
import java.util.regex.Pattern;

/** The forms of a guide file, told by what is in it. */
public enum GuideForm {
  YAML,
  SAVED_PAGE,
  HTML,
  UNKNOWN;

  private static final Pattern FIELD =
      Pattern.compile(
          "^[\\s{-]*['\"]?(?:id|title|language|company|role|level|processWeeks|introduction|caveat|resources"
              + "|sources|faq|rounds)['\"]?\\s*:(?:\\s|$)",
          Pattern.MULTILINE);
  private static final Pattern MARKUP =
      Pattern.compile("^\\s*<(?:!doctype|html|head|body|\\?xml)\\b", Pattern.CASE_INSENSITIVE);

  /** The form of a text; the fields of a guide at the beginning of lines make it YAML. */
  public static GuideForm of(String text) {
    if (MARKUP.matcher(text).find()) {
      return HTML;
    }
    long fields = FIELD.matcher(text).results().limit(2).count();
    boolean page = SavedPageReader.isSavedPage(text);
    if (page && fields < 2) {
      return SAVED_PAGE;
    }
    return fields > 0 ? YAML : UNKNOWN;
  }
}
