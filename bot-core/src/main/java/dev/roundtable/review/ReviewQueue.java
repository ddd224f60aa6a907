package dev.roundtable.review;

import dev.roundtable.group.PersonId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who reviews which of a group's open submissions next. Fewest reviews first, those under way
 * counted; late ones after all others; never one's own nor one that was seen before; each only
 * until it has the reviews it is {@linkplain #sought due}.
 *
 * <p>Where that leaves a choice, the submission that fewest others could still take comes first, so
 * that the last reviewers of a day do not find only their own; then the author whom the reviewer
 * has met least, so that over the days everybody reads everybody, which is what tells a strict
 * reviewer from one who met weak answers; then chance, which the seed decides.
 */
final class ReviewQueue {

  /** Reviews asked of each member a day. */
  public static final int ASKED = 2;

  /** Reviews a member may give a day, over all questions. */
  public static final int MOST_A_DAY = 3;

  /** Reviews a submission is due, where the group is large enough. */
  public static final int SOUGHT = 3;

  /** Where a submission stands for one reviewer. */
  private record Standing(OpenSubmission submission, long othersLeft, int met, long chance) {}

  private static final Comparator<Standing> IN_ORDER =
      Comparator.comparing((Standing it) -> it.submission().late())
          .thenComparingInt(it -> it.submission().taken())
          .thenComparingLong(Standing::othersLeft)
          .thenComparingInt(Standing::met)
          .thenComparingLong(Standing::chance);

  private final List<OpenSubmission> submissions;
  private final Map<PersonId, Reviewer> reviewers;
  private final long seed;

  /**
   * @param submissions of all open questions of a group, with nothing hidden or withdrawn
   * @param reviewers every member of the group who may review
   * @param seed the same seed and the same state give the same submission
   */
  public ReviewQueue(
      Collection<OpenSubmission> submissions, Collection<Reviewer> reviewers, long seed) {
    this.submissions = List.copyOf(submissions);
    this.reviewers =
        reviewers.stream().collect(Collectors.toUnmodifiableMap(Reviewer::id, Function.identity()));
    this.seed = seed;
  }

  /** What this member reviews next; what they hold already comes before anything new. */
  public NextReview next(PersonId person) {
    Reviewer reviewer = reviewers.get(person);
    if (reviewer == null) {
      return new NextReview.NothingWaits();
    }
    List<OpenSubmission> held =
        submissions.stream().filter(it -> it.heldBy().contains(person)).toList();
    if (held.isEmpty() && !reviewer.hasTimeToday()) {
      return new NextReview.EnoughToday();
    }
    List<OpenSubmission> choices =
        held.isEmpty() ? submissions.stream().filter(it -> needs(reviewer, it)).toList() : held;
    return choices.stream()
        .map(it -> new Standing(it, othersLeft(it), met(reviewer, it), chance(reviewer, it)))
        .min(IN_ORDER)
        .<NextReview>map(it -> new NextReview.Hand(it.submission().id(), reviewer.doneToday() + 1))
        .orElseGet(NextReview.NothingWaits::new);
  }

  /**
   * How many reviews a submission is due: three, or as many as there are people who have given or
   * could give one, if those are fewer.
   */
  public int sought(OpenSubmission submission) {
    long able = reviewers.keySet().stream().filter(submission::mayGoTo).count();
    return (int) Math.min(SOUGHT, submission.taken() + able);
  }

  private boolean needs(Reviewer reviewer, OpenSubmission submission) {
    return reviewer.open().contains(submission.pool())
        && submission.mayGoTo(reviewer.id())
        && submission.taken() < sought(submission);
  }

  private static int met(Reviewer reviewer, OpenSubmission submission) {
    return reviewer.met().getOrDefault(submission.author(), 0);
  }

  private long othersLeft(OpenSubmission submission) {
    return reviewers.values().stream()
        .filter(it -> it.hasTimeToday() && submission.mayGoTo(it.id()))
        .count();
  }

  /** SplitMix64's finalizer (Steele, Lea, Flood, OOPSLA 2014) over both ids and the seed. */
  private long chance(Reviewer reviewer, OpenSubmission submission) {
    UUID who = reviewer.id().value();
    UUID what = submission.id().value();
    long z = seed;
    long[] parts = {
      who.getMostSignificantBits(),
      who.getLeastSignificantBits(),
      what.getMostSignificantBits(),
      what.getLeastSignificantBits()
    };
    for (long part : parts) {
      z = (z ^ part) + 0x9e3779b97f4a7c15L;
      z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
      z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
      z ^= z >>> 31;
    }
    return z;
  }
}
