package dev.roundtable.review;

import dev.roundtable.group.GroupId;
import dev.roundtable.group.Groups;
import dev.roundtable.group.Members;
import dev.roundtable.group.People;
import dev.roundtable.group.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Reads what a reviewer has before them. */
@Component
class ReviewCards {

  /** With so many members or fewer, it can be guessed who wrote a review. */
  private static final int GUESSABLE = 3;

  private final SubmissionRows submissions;
  private final ReviewRows reviews;
  private final MarkRows marks;
  private final Groups groups;
  private final Members members;
  private final People people;
  private final Clock clock;

  ReviewCards(
      SubmissionRows submissions,
      ReviewRows reviews,
      MarkRows marks,
      Groups groups,
      Members members,
      People people,
      Clock clock) {
    this.submissions = submissions;
    this.reviews = reviews;
    this.marks = marks;
    this.groups = groups;
    this.members = members;
    this.people = people;
    this.clock = clock;
  }

  /** The card of somebody who may vote. */
  ReviewCard card(Admission.Admitted it) {
    Submission submission = it.submission();
    PersonId reviewer = it.assignment().reviewer();
    GroupId group = it.pool().group();
    Review given = reviews.find(submission.id(), reviewer).orElse(null);
    return new ReviewCard(
        it.pool(),
        submission.id(),
        submissions.text(submission, it.assignment().revision()),
        submission.revision() > it.assignment().revision(),
        it.pool().sealed() ? null : people.get(submission.author()).name(),
        doneToday(group, reviewer) + (given == null ? 1 : 0),
        given,
        marks.of(submission.id(), reviewer),
        members.active(group).size() <= GUESSABLE);
  }

  /** How many reviews somebody has given on the group's local date. */
  int doneToday(GroupId group, PersonId reviewer) {
    ZoneId zone = groups.get(group).zone();
    Instant midnight = clock.instant().atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
    return reviews.given(group, reviewer, midnight);
  }
}
