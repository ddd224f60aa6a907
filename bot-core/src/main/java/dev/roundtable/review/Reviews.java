package dev.roundtable.review;

import dev.roundtable.chat.ActionId;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.PersonId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What review has for a person: submissions to review, and what others said about theirs. */
@Service
public class Reviews {

  /** What waits for a person in a group. */
  public Pending pendingFor(PersonId person, GroupId group) {
    throw new UnsupportedOperationException();
  }

  /** What a person's submissions of a group's last days got, the newest first. */
  public List<Feedback> feedbackFor(PersonId person, GroupId group, int limit) {
    throw new UnsupportedOperationException();
  }

  /** What somebody's submission in a pool got. */
  public Optional<Feedback> feedbackFor(PersonId person, PoolId pool) {
    throw new UnsupportedOperationException();
  }

  /** A button's action that shows whoever presses it their own feedback in a pool. */
  public static ActionId feedback(PoolId pool) {
    return ActionId.of("review.feedback", pool);
  }
}
