package dev.roundtable.practice;

import dev.roundtable.guide.AnswerLength;
import dev.roundtable.guide.Criterion;
import dev.roundtable.guide.Guide;
import dev.roundtable.guide.Guides;
import dev.roundtable.guide.Key;
import dev.roundtable.guide.QuestionRevision;
import dev.roundtable.guide.RevisionId;
import dev.roundtable.guide.Round;
import dev.roundtable.guide.Rubric;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * All that is shown of a question, put together from its revision and its guide as it is now. The
 * guide's texts are CommonMark.
 *
 * @param topic blank for a round's own question
 * @param rubric what its answers are read for
 */
public record QuestionSheet(QuestionRevision revision, String round, String topic, Rubric rubric) {

  /** What its answers are read for. */
  public List<Criterion> criteria() {
    return rubric.criteria();
  }

  /** The question as an interviewer would say it. */
  public String text() {
    return revision.content().text();
  }

  /** How long an answer should be. */
  public AnswerLength length() {
    return revision.content().answer();
  }

  /** Makes sheets. */
  @Component
  public static class Sheets {

    private final Guides guides;

    Sheets(Guides guides) {
      this.guides = guides;
    }

    /** The sheet of a wording. */
    public QuestionSheet of(UUID revision) {
      return of(guides.revision(new RevisionId(revision)));
    }

    /** The sheet of a wording. */
    public QuestionSheet of(QuestionRevision revision) {
      Guide guide = guides.get(revision.guide());
      Key roundKey = revision.round();
      Optional<Round> round = roundKey == null ? Optional.empty() : guide.round(roundKey);
      Key topicKey = revision.topic();
      String topic = topicKey == null ? "" : guide.topic(topicKey).map(t -> t.name()).orElse("");
      return new QuestionSheet(
          revision,
          round.map(Round::name).orElse(guide.title()),
          topic,
          round.orElse(guide.rounds().getFirst()).rubricToReadBy());
    }
  }
}
