package dev.roundtable.review;

import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.FormHandler;
import dev.roundtable.chat.Interaction;
import dev.roundtable.chat.Response;
import dev.roundtable.guide.Criterion;
import dev.roundtable.guide.Key;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The filled-in rubric. Who has not voted yet votes by it; a vote that stands is not moved. */
@Component
class RubricSent implements FormHandler {

  private final VoteTaker votes;
  private final SubmissionRows submissions;
  private final PoolRows pools;

  RubricSent(VoteTaker votes, SubmissionRows submissions, PoolRows pools) {
    this.votes = votes;
    this.submissions = submissions;
    this.pools = pools;
  }

  @Override
  public String kind() {
    return RubricPressed.KIND;
  }

  @Override
  public AnswersBy answersBy() {
    return AnswersBy.UPDATE;
  }

  @Override
  public Response submit(Interaction.FormSubmitted form) {
    SubmissionId id = Target.of(form.action()).submission();
    List<Criterion> criteria =
        submissions
            .find(id)
            .map(submission -> pools.get(submission.pool()).rubric().criteria())
            .orElse(List.of());
    Map<Key, Integer> levels = new HashMap<>();
    for (int place = 0; place < criteria.size(); place++) {
      Key criterion = criteria.get(place).key();
      form.values()
          .text(ReviewForms.key(place))
          .ifPresent(level -> levels.put(criterion, Vote.ofLevel(Integer.parseInt(level)).level()));
    }
    return votes.take(
        form.actor(),
        id,
        new Judgement(null, form.values().text(ReviewForms.REMARK).orElse(null), levels),
        form.openedAt(),
        ReviewForms.key(0));
  }
}
