package dev.roundtable.chat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something a person did that wants a {@link Response} at once. */
public sealed interface Interaction extends Incoming {

  /** Who did it. */
  Actor actor();

  /** Where: for a command the room, thread or Talk it was typed in. */
  Place place();

  /** When, by the platform's time. */
  Instant at();

  /**
   * A slash command.
   *
   * @param path the command's name, or name and sub-command joined by a space
   * @param options what was given, by option name; a person's value is an {@link AccountId#key()},
   *     a date's an ISO date
   */
  record CommandRun(Actor actor, Place place, Instant at, String path, Map<String, String> options)
      implements Interaction {
    public CommandRun {
      options = Map.copyOf(options);
    }

    /** An option's value, if given. */
    public Optional<String> option(String name) {
      return Optional.ofNullable(options.get(name)).filter(v -> !v.isBlank());
    }
  }

  /**
   * A person is typing an option of a command or an input of a form, and wants suggestions.
   *
   * @param path the command's path; for a form its {@link ActionId}
   * @param option the option's name; for a form the input's key
   * @param typed what stands there so far, perhaps nothing
   */
  record CompletionAsked(
      Actor actor, Place place, Instant at, String path, String option, String typed)
      implements Interaction {}

  /**
   * A button was pressed.
   *
   * @param message the message that carries it; null where it was a private card without an id
   */
  record ButtonPressed(
      Actor actor, Place place, Instant at, ActionId action, @Nullable MessageRef message)
      implements Interaction {}

  /** Something was chosen from a {@link Block.Choice}. */
  record ChoiceMade(
      Actor actor,
      Place place,
      Instant at,
      ActionId action,
      String value,
      @Nullable MessageRef message)
      implements Interaction {}

  /**
   * A form was sent.
   *
   * @param openedAt when the form was opened, as far as the adapter knows, else {@code at}: a form
   *     opened before an end may be sent a little after it
   */
  record FormSubmitted(
      Actor actor, Place place, Instant at, Instant openedAt, ActionId action, FormValues values)
      implements Interaction {}

  /**
   * An entry of a message's own menu, such as <em>Submit as my answer</em>.
   *
   * @param kind which {@link MessageAction}
   * @param target the message, with its author and text as it stands now
   */
  record MessageActionUsed(
      Actor actor, Place place, Instant at, String kind, ChatEvent.MessagePosted target)
      implements Interaction {}
}
