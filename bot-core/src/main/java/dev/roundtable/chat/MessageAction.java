package dev.roundtable.chat;

/** An entry in a message's own menu, such as <em>Submit as my answer</em>; a feature's bean. */
public interface MessageAction {

  /** Its kind, such as {@code daily.submit}. */
  String kind();

  /** What the menu shows, at most 24 characters (Slack's limit for a shortcut; Discord's is 32). */
  String label();

  /** How it answers. */
  default AnswersBy answersBy() {
    return AnswersBy.PRIVATE;
  }

  /** Handles it. */
  Response use(Interaction.MessageActionUsed used);
}
