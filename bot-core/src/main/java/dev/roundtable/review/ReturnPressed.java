package dev.roundtable.review;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Response;
import dev.roundtable.group.People;
import dev.roundtable.group.PersonId;
import org.springframework.stereotype.Component;

/** Gives a submission back, with the reason in the action, or reports it. */
@Component
class ReturnPressed implements ActionHandler {

  static final String KIND = "review.return";

  private final People people;
  private final HandOut handOut;
  private final Moderation moderation;
  private final AfterMessages after;

  ReturnPressed(People people, HandOut handOut, Moderation moderation, AfterMessages after) {
    this.people = people;
    this.handOut = handOut;
    this.moderation = moderation;
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
    Assignment.Reason reason = target.as(Assignment.Reason.class);
    PersonId person = people.identify(press.actor()).id();
    boolean done =
        reason == Assignment.Reason.REPORTED
            ? moderation.report(target.submission(), person)
            : handOut.giveBack(target.submission(), person, reason);
    return done
        ? new Response.Update(after.returned(reason))
        : new Response.Refusal(after.refused(VoteOutcome.Reason.NOT_YOURS));
  }
}
