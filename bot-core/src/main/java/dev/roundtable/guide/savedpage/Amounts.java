package dev.roundtable.guide.savedpage;

import dev.roundtable.guide.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lengths of time in prose: "45-60 minute", "an hour", "three to six weeks", "about a month". */
final class Amounts {

  private static final Map<String, Integer> TENS =
      Map.of("twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "ninety", 90);
  private static final Map<String, Double> WORDS =
      Map.ofEntries(
          Map.entry("a", 1.0),
          Map.entry("an", 1.0),
          Map.entry("one", 1.0),
          Map.entry("two", 2.0),
          Map.entry("three", 3.0),
          Map.entry("four", 4.0),
          Map.entry("five", 5.0),
          Map.entry("six", 6.0),
          Map.entry("seven", 7.0),
          Map.entry("eight", 8.0),
          Map.entry("nine", 9.0),
          Map.entry("ten", 10.0),
          Map.entry("twelve", 12.0),
          Map.entry("fifteen", 15.0),
          Map.entry("half", 0.5),
          Map.entry("half a", 0.5),
          Map.entry("half an", 0.5),
          Map.entry("one and a half", 1.5),
          Map.entry("one-and-a-half", 1.5));

  private static final String TEN = "(?:twenty|thirty|forty|fifty|sixty|ninety)";
  private static final String NUMBER =
      "(\\d+(?:\\.\\d+)?|one and a half|one-and-a-half|half an?|half|"
          + TEN
          + "-five|"
          + TEN
          + "|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen)";
  private static final String TO = "\\s*(?:-\\s*to|-|–|—|‑|to|or|and)\\s*";

  /** A number, perhaps with a unit of its own, then a second number, then the unit. */
  private static Pattern amount(String units) {
    String unit = "(" + units + ")";
    String first = "(?!" + TEN + "-five)" + NUMBER + "(?:[\\s-]*" + unit + ")?" + TO;
    return Pattern.compile(
        "(?<![\\w.])(?:" + first + ")?" + NUMBER + "[\\s-]*" + unit + "\\b( and a half)?",
        Pattern.CASE_INSENSITIVE);
  }

  private static final Pattern TIME = amount("minutes?|mins?|hours?|hrs?|hr");
  private static final Pattern WEEKS = amount("weeks?|wks?|months?");

  private static final Pattern MEETING =
      blind(
          "^[\\s-]*(?:[\\w/&-]+,?\\s+){0,4}?(?:interviews?|conversation|calls?|sessions?|rounds?"
              + "|screen(?:ing)?|meeting|chat|onsite|video|phone|long|slot|exercise|workshop"
              + "|assessment|challenge)\\b");
  private static final Pattern AFTER_PREPARING =
      blind(
          "\\b(?:prepar(?:ation|ing|e|ed)\\b(?! for an?\\b)|practi[cs]\\w+|rehears\\w+|homework)");
  private static final Pattern BEFORE_PREPARING =
      blind(
          "^[\\s-]*(?:answers?|version|story|stories|pitch|summary|of (?:prep|practice|reading)\\w*"
              + "|in advance|before(?:hand)?|per (?:day|week|question|answer)|a (?:day|week)"
              + "|for each|each (?:day|answer|question))\\b");
  private static final Pattern PROCESS =
      blind(
          "\\b(?:process|takes?|spans?|lasts?|timeline|end[- ]to[- ]end|application|offer|overall"
              + "|in total|loop)\\b");

  private static final int NEAR = 40;
  private static final int MINUTES_OF_HOUR = 60;
  private static final int WEEKS_OF_MONTH = 4;
  private static final int MOST = 10_000;

  private record Mention(Range range, boolean ofMeeting) {}

  private Amounts() {}

  /** How many minutes a round takes, as its expectations say; null if they do not. */
  static @Nullable Range minutes(String text) {
    List<Mention> mentions = new ArrayList<>();
    for (String sentence : Sentences.of(text)) {
      Matcher time = TIME.matcher(sentence);
      while (time.find()) {
        String before = sentence.substring(Math.max(0, time.start() - NEAR), time.start());
        String after = sentence.substring(time.end());
        if (!AFTER_PREPARING.matcher(before).find() && !BEFORE_PREPARING.matcher(after).find()) {
          mentions.add(
              new Mention(range(time, "h", MINUTES_OF_HOUR), MEETING.matcher(after).find()));
        }
      }
    }
    Optional<Mention> meeting = mentions.stream().filter(Mention::ofMeeting).findFirst();
    return meeting
        .or(() -> mentions.stream().max(Comparator.comparingInt(it -> it.range().to())))
        .map(Mention::range)
        .orElse(null);
  }

  /** How many weeks the process takes, as the introduction says; null if it does not. */
  static @Nullable Range weeks(String text) {
    Range first = null;
    for (String sentence : Sentences.of(text)) {
      Matcher weeks = WEEKS.matcher(sentence);
      while (weeks.find()) {
        Range range = range(weeks, "month", WEEKS_OF_MONTH);
        if (range.to() == 0 || AFTER_PREPARING.matcher(sentence).find()) {
          continue;
        }
        if (PROCESS.matcher(sentence).find()) {
          return range;
        }
        first = first == null ? range : first;
      }
    }
    return first;
  }

  /** Numbers in the bigger unit count {@code size} times; a first number takes the last's unit. */
  private static Range range(Matcher found, String bigUnit, int size) {
    String lastUnit = found.group(4);
    String firstUnit = found.group(2) == null ? lastUnit : found.group(2);
    int half = found.group(5) == null ? 0 : size / 2;
    int to = amount(found.group(3), lastUnit, bigUnit, size) + half;
    int from = found.group(1) == null ? to : amount(found.group(1), firstUnit, bigUnit, size);
    return new Range(Math.min(from, to), to);
  }

  private static int amount(String number, String unit, String bigUnit, int size) {
    boolean big = unit.toLowerCase(Locale.ROOT).startsWith(bigUnit);
    double value = value(number.toLowerCase(Locale.ROOT));
    return (int) Math.min(MOST, Math.round(big ? value * size : value));
  }

  private static double value(String number) {
    if (Character.isDigit(number.charAt(0))) {
      return Double.parseDouble(number);
    }
    String ten = number.replaceFirst("-five$", "");
    if (TENS.containsKey(ten)) {
      return TENS.get(ten) + (ten.equals(number) ? 0 : 5);
    }
    return WORDS.getOrDefault(number, 1.0);
  }

  private static Pattern blind(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }
}
