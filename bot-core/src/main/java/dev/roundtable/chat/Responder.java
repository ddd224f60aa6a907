package dev.roundtable.chat;

import java.util.List;

/**
 * The way back to the person who did something, made by the adapter for one {@link Interaction}.
 * Calls may come from any thread, one after the other.
 */
public interface Responder {

  /**
   * Whether a form can still be opened after {@link #acknowledge} of a {@link AnswersBy#FORM}, as
   * in Slack, where an empty dialog is opened in time and filled in later. Elsewhere a late form is
   * acknowledged as PRIVATE and offered behind a button.
   */
  default boolean opensFormsLate() {
    return false;
  }

  /**
   * Tells the platform in time that a response of this kind follows. Called at most once, and never
   * after {@link #respond} began.
   */
  void acknowledge(AnswersBy how);

  /**
   * Gives the response, whether or not it was acknowledged before. Called at most once. A form that
   * answers a form, and errors of a form that is closed by now, are the adapter's to offer behind a
   * button, so that nothing typed is lost; {@link FormOffers} helps.
   */
  void respond(Response response);

  /** Gives suggestions to {@link Interaction.CompletionAsked}; at most 25. */
  void suggest(List<Option> options);
}
