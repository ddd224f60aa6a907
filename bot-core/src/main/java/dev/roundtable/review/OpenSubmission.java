package dev.roundtable.review;

import dev.roundtable.group.PersonId;
import java.util.Set;

/**
 * A submission that may still get reviews.
 *
 * @param late handed in after the answers' end: reviewed after the others
 * @param reviewedBy who has voted on it
 * @param heldBy who has it in hand now; a hold that ran out is not in here
 * @param returnedBy who gave it back or reported it, and will not get it again
 */
record OpenSubmission(
    SubmissionId id,
    PoolId pool,
    PersonId author,
    boolean late,
    Set<PersonId> reviewedBy,
    Set<PersonId> heldBy,
    Set<PersonId> returnedBy) {

  public OpenSubmission {
    reviewedBy = Set.copyOf(reviewedBy);
    heldBy = Set.copyOf(heldBy);
    returnedBy = Set.copyOf(returnedBy);
  }

  /** Reviews done and under way. */
  int taken() {
    return reviewedBy.size() + heldBy.size();
  }

  /** Whether this person may be handed it as something new. */
  boolean mayGoTo(PersonId person) {
    return !person.equals(author)
        && !reviewedBy.contains(person)
        && !heldBy.contains(person)
        && !returnedBy.contains(person);
  }
}
