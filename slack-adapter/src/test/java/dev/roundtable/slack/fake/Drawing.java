package dev.roundtable.slack.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * A message as Slack's client draws it: as words without marks, and who hears of it. Signs that
 * look like a mark but are none are drawn as what they look like.
 */
final class Drawing {

  private static final Pattern TOKEN =
      Pattern.compile(
          "```\\n?(?<block>.*?)```|`(?<code>[^`\\n]+)`|<(?<ref>[^<>]*)>"
              + "|:(?<emoji>[a-z0-9_+'-]*[a-z+][a-z0-9_+'-]*):",
          Pattern.DOTALL);

  /** As Slack sees them: around words, not inside one. */
  private static final Pattern MARKED =
      Pattern.compile("(?<![\\p{L}\\p{N}])([*_~])(?=\\S)([^\\n]*?\\S)\\1(?![\\p{L}\\p{N}])");

  private static final Pattern QUOTED = Pattern.compile("(?m)^(?:&gt;|>) ?");

  private final UnaryOperator<String> userName;
  private final List<String> words = new ArrayList<>();
  private final Set<String> pings = new TreeSet<>();

  private Drawing(UnaryOperator<String> userName) {
    this.userName = userName;
  }

  /** Draws blocks. */
  static Drawing of(JsonNode blocks, UnaryOperator<String> userName) {
    var drawing = new Drawing(userName);
    blocks.forEach(drawing::block);
    return drawing;
  }

  /** Draws a text without blocks. */
  static Drawing of(String mrkdwn, UnaryOperator<String> userName) {
    var drawing = new Drawing(userName);
    drawing.words.add(drawing.marked(mrkdwn));
    return drawing;
  }

  /** All words, each block on lines of its own. */
  String words() {
    return String.join("\n", words).strip();
  }

  /** The ids of those who are told of it; {@code *} for everybody. */
  Set<String> pings() {
    return pings;
  }

  private void block(JsonNode block) {
    switch (Json.text(block, "type")) {
      case "header", "section" -> text(block.path("text"));
      case "context" -> block.path("elements").forEach(this::text);
      case "image" -> words.add(Json.text(block, "alt_text"));
      case "rich_text" -> words.add(rich(block.path("elements")));
      default -> {}
    }
  }

  private void text(JsonNode text) {
    String said = Json.text(text, "text");
    words.add(Json.text(text, "type").equals("mrkdwn") ? marked(said) : said);
  }

  private String rich(JsonNode elements) {
    var text = new StringBuilder();
    elements.forEach(
        element -> {
          switch (Json.text(element, "type")) {
            case "text", "link" -> text.append(Json.text(element, "text"));
            case "user" -> text.append(person(Json.text(element, "user_id")));
            case "broadcast", "usergroup" -> pings.add("*");
            default -> text.append(rich(element.path("elements"))).append('\n');
          }
        });
    return text.toString().strip();
  }

  private String marked(String text) {
    Matcher token = TOKEN.matcher(QUOTED.matcher(text).replaceAll(""));
    var out = new StringBuilder();
    while (token.find()) {
      token.appendReplacement(out, Matcher.quoteReplacement(shown(token)));
    }
    String plain = token.appendTail(out).toString();
    String before = "";
    while (!plain.equals(before)) {
      before = plain;
      plain = MARKED.matcher(plain).replaceAll("$2");
    }
    return looked(plain).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  private String shown(Matcher token) {
    if (token.group("block") != null) {
      return token.group("block");
    }
    if (token.group("code") != null) {
      return token.group("code");
    }
    return token.group("emoji") != null ? "\u263a" : reference(token.group("ref"));
  }

  private String reference(String ref) {
    int bar = ref.indexOf('|');
    String target = bar < 0 ? ref : ref.substring(0, bar);
    String label = bar < 0 ? target : ref.substring(bar + 1);
    if (target.startsWith("@")) {
      return person(target.substring(1));
    }
    if (target.startsWith("!") && !target.startsWith("!date")) {
      pings.add("*");
    }
    return label;
  }

  private String person(String id) {
    pings.add(id);
    return "@" + userName.apply(id);
  }

  /** What the eye takes the stand-ins for. */
  static String looked(String text) {
    return text.replaceAll("[\u200b\u2060]", "")
        .replace('\u2217', '*')
        .replace('\u02cd', '_')
        .replace('\u223c', '~')
        .replace('\u02cb', '`')
        .replace('\u2223', '|');
  }
}
