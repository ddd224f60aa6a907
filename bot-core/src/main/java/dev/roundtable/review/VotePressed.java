package dev.roundtable.review;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Response;
import org.springframework.stereotype.Component;

/** One of the upper two votes: recorded at the tap, a sentence is offered afterwards. */
@Component
class VotePressed implements ActionHandler {

  static final String KIND = "review.vote";

  private final VoteTaker votes;

  VotePressed(VoteTaker votes) {
    this.votes = votes;
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
    return votes.take(
        press.actor(), target.submission(), Judgement.of(target.as(Vote.class)), press.at());
  }
}
