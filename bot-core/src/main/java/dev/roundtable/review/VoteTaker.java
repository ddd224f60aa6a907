package dev.roundtable.review;

import dev.roundtable.chat.Actor;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.group.People;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Records what a reviewer pressed or sent, and says so once it is committed. */
@Component
class VoteTaker {

  private final People people;
  private final Voting voting;
  private final AfterMessages after;
  private final Texts texts;

  VoteTaker(People people, Voting voting, AfterMessages after, Texts texts) {
    this.people = people;
    this.voting = voting;
    this.after = after;
    this.texts = texts;
  }

  /** Takes a judgement that came by a button, or by a form whose sentence is asked for. */
  Response take(Actor actor, SubmissionId id, Judgement judgement, Instant at) {
    return take(actor, id, judgement, at, ReviewForms.REMARK);
  }

  /**
   * Takes a judgement.
   *
   * @param first the form's first input, to mend a form that says nothing
   */
  Response take(Actor actor, SubmissionId id, Judgement judgement, Instant at, String first) {
    return switch (voting.vote(id, people.identify(actor).id(), judgement, at)) {
      case VoteOutcome.Recorded it -> new Response.Update(after.recorded(it));
      case VoteOutcome.Refused refused -> refused(refused.reason(), first);
    };
  }

  private Response refused(VoteOutcome.Reason reason, String first) {
    return switch (reason) {
      case SENTENCE_MISSING -> mend(ReviewForms.REMARK, reason);
      case VOTE_MISSING -> mend(first, reason);
      case ENDED, GONE, NOT_YOURS -> new Response.Refusal(after.refused(reason));
    };
  }

  private Response mend(String input, VoteOutcome.Reason reason) {
    return new Response.FormErrors(Map.of(input, texts.get("review.refused." + reason)));
  }
}
