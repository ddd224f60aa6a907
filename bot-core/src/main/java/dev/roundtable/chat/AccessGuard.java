package dev.roundtable.chat;

import java.util.Optional;

/**
 * Decides who may use what and how often; a higher floor's bean, asked before every interaction.
 */
public interface AccessGuard {

  /** A refusal with its reason, or nothing when the interaction may go on. */
  Optional<Response.Refusal> refuse(CommandSpec.Audience audience, Interaction interaction);
}
