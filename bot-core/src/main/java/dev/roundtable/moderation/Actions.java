package dev.roundtable.moderation;

import dev.roundtable.chat.ActionId;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.ModerationLog.Deed;
import java.util.Optional;

/** The actions of this feature and their arguments. */
final class Actions {

  /** Shows a page; its argument is the group and, on a button, the page. */
  static final String PAGE = "moderate.page";

  /** Shows an item; its argument is the item's key, or on a choice the value. */
  static final String ITEM = "moderate.item";

  /** Does something at once. */
  static final String DO = "moderate.do";

  /** Asks why first; also the form that does it. */
  static final String WHY = "moderate.why";

  private Actions() {}

  /** What there is to look at. */
  enum Page {
    ANSWERS,
    COMMENTS,
    QUESTIONS,
    MEMBERS,
    LOG
  }

  static ActionId page(GroupId group) {
    return ActionId.of(PAGE, group);
  }

  static ActionId page(GroupId group, Page page) {
    return ActionId.of(PAGE, group + "/" + page);
  }

  static ActionId items(GroupId group) {
    return ActionId.of(ITEM, group);
  }

  static ActionId item(Item item) {
    return ActionId.of(ITEM, item.key());
  }

  static ActionId now(Deed deed, Item item) {
    return ActionId.of(DO, deed + "/" + item.key());
  }

  static ActionId why(Deed deed, Item item) {
    return ActionId.of(WHY, deed + "/" + item.key());
  }

  /**
   * What an action asks for.
   *
   * @param item the item's key
   */
  record Order(Deed deed, String item) {}

  static Optional<Order> order(ActionId action) {
    String[] parts = action.argument().split("/", 2);
    try {
      return parts.length == 2
          ? Optional.of(new Order(Deed.valueOf(parts[0]), parts[1]))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
