package dev.roundtable.review;

import dev.roundtable.chat.Actor;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Response;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.People;
import dev.roundtable.group.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Shows cards to those who may see them; whoever presses is checked again. */
@Component
class CardOpener {

  private final People people;
  private final Admissions admissions;
  private final HandOut handOut;
  private final ReviewCards cards;
  private final CardMessages messages;
  private final AfterMessages after;
  private final Clock clock;

  CardOpener(
      People people,
      Admissions admissions,
      HandOut handOut,
      ReviewCards cards,
      CardMessages messages,
      AfterMessages after,
      Clock clock) {
    this.people = people;
    this.admissions = admissions;
    this.handOut = handOut;
    this.cards = cards;
    this.messages = messages;
    this.after = after;
    this.clock = clock;
  }

  /** Shows something of a card, or says why not. */
  Response show(Actor actor, Instant at, SubmissionId id, Function<ReviewCard, Response> how) {
    PersonId reviewer = people.identify(actor).id();
    return switch (admissions.check(id, reviewer, at, clock.instant())) {
      case Admission.Admitted it -> how.apply(cards.card(it));
      case Admission.Denied(VoteOutcome.Reason reason) ->
          new Response.Refusal(after.refused(reason));
    };
  }

  /** The card that a member of the group gets next, or that there is none. */
  Message next(GroupId group, PersonId reviewer) {
    return switch (handOut.next(group, reviewer)) {
      case Next.NoneNow none -> after.nothing(group, reviewer, none);
      case Next.Handed(SubmissionId id) ->
          switch (admissions.check(id, reviewer, clock.instant(), clock.instant())) {
            case Admission.Admitted it -> messages.card(cards.card(it));
            case Admission.Denied(VoteOutcome.Reason reason) -> after.refused(reason);
          };
    };
  }
}
