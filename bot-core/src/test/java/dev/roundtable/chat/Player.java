package dev.roundtable.chat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A person in a test, who uses the chat as people do: {@code ada.runs("/today")}, {@code
 * ada.clicks("Answer")}. Everything returns when the application has answered; what a person could
 * not do fails the test.
 */
public interface Player {

  /** Their account. */
  AccountId account();

  /** Types a command in the group's room. */
  void runs(String command);

  /** Types a command somewhere. */
  void runs(Place place, String command);

  /** What is suggested while they type a value. */
  List<Option> completes(String path, String option, String typed);

  /** Presses the newest button with this label that they can see. */
  void clicks(String label);

  /** Presses a button of a certain message. */
  void clicks(MessageRef message, String label);

  /** Picks the newest option with this label that they can see. */
  void chooses(String label);

  /** Fills in the open form in the order of its inputs, an empty text leaves one out; sends it. */
  void submits(String... values);

  /** Fills in the open form by the inputs' labels and sends it. */
  void submits(Map<String, String> byLabel);

  /** Closes the open form. */
  void cancels();

  /** Writes a message. */
  MessageRef writes(Place place, String text);

  /** Writes a message that replies to another by quoting it. */
  MessageRef quotes(MessageRef quoted, String text);

  /** Writes a message with a file. */
  MessageRef sends(Place place, String text, String fileName, byte[] content);

  /** Changes a message of their own. */
  void edits(MessageRef message, String text);

  /** Deletes a message of their own. */
  void deletes(MessageRef message);

  /** Uses an entry of a message's own menu. */
  void uses(String label, MessageRef message);

  /** What stands in a place, oldest first. */
  List<Shown> sees(Place place);

  /** What stands in their private conversation with the bot, oldest first. */
  List<Shown> seesInTalk();

  /** The private cards they got, oldest first, as they stand now. */
  List<Shown> privately();

  /** The newest private card. */
  Shown lastPrivate();

  /** The form that is open, if one is. */
  Optional<ShownForm> form();
}
