package dev.roundtable.review;

import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.FormHandler;
import dev.roundtable.chat.Interaction;
import dev.roundtable.chat.Response;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A sentence, with the vote it belongs to or for the vote that stands. */
@Component
class SentenceSent implements FormHandler {

  static final String KIND = "review.sentence";

  private final VoteTaker votes;

  SentenceSent(VoteTaker votes) {
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
  public Response submit(Interaction.FormSubmitted form) {
    Target target = Target.of(form.action());
    Vote vote = target.word().isEmpty() ? null : target.as(Vote.class);
    return votes.take(
        form.actor(),
        target.submission(),
        new Judgement(vote, form.values().text(ReviewForms.REMARK).orElse(null), Map.of()),
        form.openedAt());
  }
}
