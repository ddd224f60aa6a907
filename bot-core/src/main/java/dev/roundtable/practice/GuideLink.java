package dev.roundtable.practice;

import dev.roundtable.chat.ActionId;
import dev.roundtable.guide.GuideId;
import java.math.BigInteger;
import java.util.Locale;
import java.util.UUID;

/**
 * Where a button or a choice in the guide leads: a guide and a page of it. The guide's id is in
 * base 36, since a key of 60 characters and two plain ids do not fit into an action.
 *
 * @param page {@code overview}, or a page's kind and key such as {@code round/behavioral}
 */
record GuideLink(GuideId guide, String page) {

  static final String KIND = "guide";
  static final String OVERVIEW = "overview";
  static final String RESOURCES = "resources";
  static final String SOURCES = "sources";
  static final String ROUND = "r/";
  static final String TIPS = "i/";
  static final String TOPIC = "t/";
  static final String QUESTION = "q/";
  static final String SAMPLE = "s/";

  /** What a button does that leads to a page. */
  ActionId action() {
    return ActionId.of(KIND, brief(guide.value()) + "/" + page);
  }

  /** What a choice does whose values are pages. */
  static ActionId choice(GuideId guide) {
    return ActionId.of(KIND, brief(guide.value()) + "/");
  }

  /** Reads an action's argument and, of a choice, the value. */
  static GuideLink parse(String argument, String value) {
    int slash = argument.indexOf('/');
    var guide = new GuideId(id(argument.substring(0, slash)));
    String page = argument.substring(slash + 1);
    return new GuideLink(guide, page.isEmpty() ? value : page);
  }

  static String brief(UUID id) {
    return new BigInteger(id.toString().replace("-", ""), 16).toString(36);
  }

  static UUID id(String brief) {
    String hex = String.format(Locale.ROOT, "%032x", new BigInteger(brief, 36));
    return UUID.fromString(hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
  }
}
