package dev.roundtable.chat;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dialog. The limits are the stricter of Slack's and Discord's, so that a form fits both.
 *
 * @param action whose {@link FormHandler} takes it
 * @param title plain text, at most 24 characters (Slack's limit)
 * @param submit the sending button's label, at most 24 characters
 * @param about what the form is about: Slack shows it in the dialog, Discord in the private card
 *     that carries the button
 * @param inputs one to five
 */
public record Form(
    ActionId action, String title, String submit, @Nullable Message about, List<Input> inputs) {

  public Form {
    inputs = List.copyOf(inputs);
    check(!title.isBlank() && title.length() <= 24, "a title of 1 to 24 characters", title);
    check(!submit.isBlank() && submit.length() <= 24, "a submit label of 1 to 24", submit);
    check(!inputs.isEmpty() && inputs.size() <= 5, "one to five inputs", title);
    var keys = new HashSet<String>();
    for (Input input : inputs) {
      check(input.key().matches("[a-z][a-z0-9-]{0,39}"), "a plain key", input.key());
      check(keys.add(input.key()), "different keys", input.key());
      check(
          !input.label().isBlank() && input.label().length() <= 45,
          "labels of 1 to 45 characters",
          input.label());
      check(input.hint().length() <= 100, "hints of at most 100 characters", input.hint());
      if (input instanceof Input.PickOne pick) {
        check(!pick.options().isEmpty() && pick.options().size() <= 25, "1 to 25 options", title);
      }
      if (input instanceof Input.PickMany pick) {
        check(!pick.options().isEmpty() && pick.options().size() <= 25, "1 to 25 options", title);
      }
    }
  }

  private static void check(boolean holds, String what, String found) {
    if (!holds) {
      throw new IllegalArgumentException("a form needs " + what + ": " + found);
    }
  }
}
