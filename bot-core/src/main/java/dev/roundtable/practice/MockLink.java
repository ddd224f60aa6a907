package dev.roundtable.practice;

import dev.roundtable.chat.ActionId;
import dev.roundtable.guide.GuideId;

/**
 * What a button or a choice about a mock interview leads to: a guide and a round or topic of it. It
 * is here because the guide's pages carry such buttons; a higher floor takes them.
 *
 * @param about {@code r/} and a round's key, or {@code t/} and a topic's
 */
public record MockLink(GuideId guide, String about) {

  /** The kind of these actions. */
  public static final String KIND = "mock";

  /** The beginning of {@link #about} for a round. */
  public static final String ROUND = GuideLink.ROUND;

  /** The beginning of {@link #about} for a topic. */
  public static final String TOPIC = GuideLink.TOPIC;

  /** What a button does. */
  public ActionId action() {
    return ActionId.of(KIND, GuideLink.brief(guide.value()) + "/" + about);
  }

  /** What a choice does whose values say what it is about. */
  public static ActionId choice(GuideId guide) {
    return ActionId.of(KIND, GuideLink.brief(guide.value()) + "/");
  }

  /** Reads an action's argument and, of a choice, the value. */
  public static MockLink parse(String argument, String value) {
    GuideLink link = GuideLink.parse(argument, value);
    return new MockLink(link.guide(), link.page());
  }
}
