package dev.roundtable.chat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Takes pressed buttons and made choices of one {@link ActionId#kind()}; a feature's bean. */
public interface ActionHandler {

  /** The kind of action it takes, such as {@code review.vote}. */
  String kind();

  /** The newest version it understands; older ones lead to {@code /today}. */
  default int version() {
    return 1;
  }

  /** How it answers. */
  AnswersBy answersBy();

  /** Who may press. */
  default CommandSpec.Audience audience() {
    return CommandSpec.Audience.EVERYBODY;
  }

  /**
   * Handles a press or a choice.
   *
   * @param press who, where and which action; for a choice a {@link Interaction.ChoiceMade}
   * @param value the chosen value; empty for a button
   */
  Response handle(Press press, String value);

  /** What a button and a choice have in common. */
  record Press(
      Actor actor, Place place, Instant at, ActionId action, @Nullable MessageRef message) {}
}
