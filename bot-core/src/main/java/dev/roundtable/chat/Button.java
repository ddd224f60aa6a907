package dev.roundtable.chat;

/**
 * A button.
 *
 * @param label plain text, at most 75 characters (Slack's limit; Discord's is 80)
 */
public record Button(ActionId action, String label, Look look) {

  /** How much a button asks to be pressed. */
  public enum Look {
    PRIMARY,
    PLAIN,
    DANGER
  }

  public Button {
    if (label.isBlank() || label.length() > 75) {
      throw new IllegalArgumentException("a button's label has 1 to 75 characters: " + label);
    }
  }

  /** The one next action. */
  public static Button primary(ActionId action, String label) {
    return new Button(action, label, Look.PRIMARY);
  }

  /** One of several. */
  public static Button plain(ActionId action, String label) {
    return new Button(action, label, Look.PLAIN);
  }
}
