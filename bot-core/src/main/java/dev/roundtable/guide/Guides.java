package dev.roundtable.guide;

import java.util.List;
import java.util.Optional;

/** The guides that study groups can use, and their questions with every wording ever asked. */
public interface Guides {

  /** The bundled guides, by title. */
  List<GuideSummary> all();

  /** The guide as it is now. */
  Optional<Guide> find(GuideId id);

  /** The guide as it is now; an unknown id is a bug. */
  default Guide get(GuideId id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("no guide " + id));
  }

  /**
   * The questions that can be asked in a round now, each in its newest wording, in the guide's
   * order: the round's own first, then topic by topic, open prompts among them. Retired ones are
   * left out, and so are those of a panel's chairs.
   */
  List<QuestionRevision> questions(GuideId guide, Key round);

  /** The questions of one chair of a panel, each in its newest wording, in the guide's order. */
  List<QuestionRevision> chairQuestions(GuideId guide, Key round, Key chair);

  /** The frequently asked questions of a guide, each in its newest wording. */
  List<QuestionRevision> frequentlyAsked(GuideId guide);

  /** A wording; an unknown id is a bug. */
  QuestionRevision revision(RevisionId id);

  /** The newest wording of a question, retired or not; an unknown id is a bug. */
  QuestionRevision newest(QuestionId id);

  /**
   * What these words mean, best first: rounds before topics. {@code behavioral} finds the
   * behavioral rounds, {@code metrics} the topics about metrics. Empty if nothing fits.
   */
  List<GuideMatch> find(GuideId guide, String words);

  /** Rounds and topics to offer while somebody types, at most {@code limit}. */
  List<GuideMatch> complete(GuideId guide, String typed, int limit);
}
