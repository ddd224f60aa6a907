package dev.roundtable.chat;

import java.util.List;

/**
 * The way back to the person who did something, made by the adapter for one {@link Interaction}.
 * Calls may come from any thread; the last word wins.
 */
public interface Responder {

  /** Tells the platform in time that a response of this kind follows. Called at most once. */
  void acknowledge(AnswersBy how);

  /** Gives the response, whether or not it was acknowledged before. Called at most once. */
  void respond(Response response);

  /** Gives suggestions to {@link Interaction.CompletionAsked}; at most 25. */
  void suggest(List<Option> options);
}
