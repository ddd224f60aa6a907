package dev.roundtable.guide.savedpage;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who interviews, as the expectations of a round say: "a conversation with a recruiter". */
final class Interviewers {

  private static final int LONGEST = 120;

  private static final Pattern INTRODUCED =
      Pattern.compile(
          "\\b(?:with|(?:conducted|led|run|hosted|held|interviewed|given|done)"
              + " by|to|meet|from|facing|before|in front"
              + " of)\\s+((?:an?|the|your|two|three|four|one|several"
              + "|\\d+(?:\\s*(?:-|–|to)\\s*\\d+)?|multiple|another|either|senior|someone|somebody|members"
              + "|engineers|designers|leaders)\\b[^.;?!]*)",
          Pattern.CASE_INSENSITIVE);

  private static final String PERSON =
      "(?:recruiters?|sourcers?|managers?|directors?|pms?|leaders?|leads?|panel(?:ists?)?|engineers?"
          + "|designers?|scientists?|analysts?|researchers?|partners?|interviewers?|executives?|vps?|vice"
          + " presidents?|peers?|members?|coordinators?|developers?|architects?|stakeholders?"
          + "|heads?|founders?|colleagues?|team)";
  private static final Pattern HAS_PERSON =
      Pattern.compile("\\b" + PERSON + "\\b", Pattern.CASE_INSENSITIVE);

  /** Where the people end and what they do begins; a comma or colon may go on with people. */
  private static final Pattern END =
      Pattern.compile(
          "\\s+(?:who|that|which|where|when|while|during|focus\\w*|lasting|about|covering|on|at|in|for|(?<!\\b(?:one|two|three|\\d)"
              + " )to|with|without|assess\\w*|evaluat\\w*|test\\w*|explor\\w*|you|via|over|through|after|before|(?<!such"
              + " )as|is|are|will|may|usually|typically|conducted"
              + "|designed|looking|around|this|it|so|but|using|held|discussing|followed)\\b"
              + "|\\s+[–—-]\\s+|[,:]\\s+(?=([^,.:;]*))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern MORE_PEOPLE =
      Pattern.compile(
          "(?:(?:and|or|and/or)\\s+)?(?:[\\w/-]+\\s+){0,4}?" + PERSON + "\\b.*",
          Pattern.CASE_INSENSITIVE);

  private Interviewers() {}

  /** The people as the text names them; blank if it does not. */
  static String in(String expectations) {
    Matcher introduced = INTRODUCED.matcher(expectations);
    int from = 0;
    while (introduced.find(from)) {
      String people = cut(introduced.group(1));
      if (HAS_PERSON.matcher(people).find() && people.length() <= LONGEST) {
        return people;
      }
      from = introduced.start(1);
    }
    return "";
  }

  /** Brackets stay whole: "the hiring manager (a director or a senior PM)"; lists, too. */
  private static String cut(String text) {
    Matcher end = END.matcher(text);
    int from = 0;
    while (end.find(from)) {
      String people = text.substring(0, end.start());
      boolean inBrackets = people.lastIndexOf('(') > people.lastIndexOf(')');
      boolean listGoesOn = end.group(1) != null && MORE_PEOPLE.matcher(end.group(1)).matches();
      if (!inBrackets && !listGoesOn) {
        return trimmed(people);
      }
      from = end.end();
    }
    boolean openBracket = text.lastIndexOf('(') > text.lastIndexOf(')');
    return trimmed(openBracket ? text.substring(0, text.lastIndexOf('(')) : text);
  }

  private static String trimmed(String people) {
    return people.strip().replaceAll("[,:\\s]+$", "");
  }
}
