package dev.roundtable.review;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Response;
import dev.roundtable.group.People;
import dev.roundtable.guide.Key;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The strongest criterion, or the one to work on first, chosen on the card's other side. */
@Component
class NoteChosen implements ActionHandler {

  static final String KIND = "review.note";

  private final People people;
  private final Voting voting;
  private final CardOpener opener;
  private final CardMessages messages;
  private final AfterMessages after;

  NoteChosen(
      People people, Voting voting, CardOpener opener, CardMessages messages, AfterMessages after) {
    this.people = people;
    this.voting = voting;
    this.opener = opener;
    this.messages = messages;
    this.after = after;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public AnswersBy answersBy() {
    return AnswersBy.UPDATE;
  }

  @Override
  public Response handle(Press press, String value) {
    Target target = Target.of(press.action());
    Optional<VoteOutcome.Reason> refused =
        voting.note(
            target.submission(),
            people.identify(press.actor()).id(),
            target.as(Mark.Note.class),
            value.equals(CardMessages.NONE) ? null : new Key(value),
            press.at());
    return refused
        .<Response>map(reason -> new Response.Refusal(after.refused(reason)))
        .orElseGet(
            () ->
                opener.show(
                    press.actor(),
                    press.at(),
                    target.submission(),
                    card -> new Response.Update(messages.more(card))));
  }
}
