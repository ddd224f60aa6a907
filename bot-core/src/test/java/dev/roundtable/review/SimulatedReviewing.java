package dev.roundtable.review;

import dev.roundtable.group.PersonId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * Who reviews what in a group where everybody answers one question a day, and then reviews what the
 * {@link ReviewQueue} hands out: two in one go, a third later, both in random order of reviewers.
 */
final class SimulatedReviewing {

  record Look(int day, SubmissionId submission, PersonId reviewer) {}

  private final Random chance;
  private final List<PersonId> members = new ArrayList<>();
  private final List<PoolId> pools = new ArrayList<>();
  private final List<List<SubmissionId>> answers = new ArrayList<>();
  private final List<Look> looks = new ArrayList<>();
  private final Map<PersonId, Map<PersonId, Integer>> met = new HashMap<>();
  private final Map<SubmissionId, OpenSubmission> open = new LinkedHashMap<>();
  private final Map<PersonId, Reviewer> reviewers = new LinkedHashMap<>();
  private int shortAnswers;

  SimulatedReviewing(long seed, int size, int days) {
    chance = new Random(seed);
    for (int i = 0; i < size; i++) {
      PersonId member = new PersonId(id());
      members.add(member);
      met.put(member, new HashMap<>());
    }
    for (int day = 0; day < days; day++) {
      open();
      review(day, 2);
      review(day, 1);
      topUp(day);
    }
  }

  List<PersonId> members() {
    return members;
  }

  PoolId pool(int day) {
    return pools.get(day);
  }

  List<SubmissionId> answers(int day) {
    return answers.get(day);
  }

  List<Look> looks() {
    return looks;
  }

  /** How many authors this member has reviewed. */
  int authorsMet(PersonId member) {
    return met.get(member).size();
  }

  /** How many answers were short of the reviews they were due before they were topped up. */
  int shortAnswers() {
    return shortAnswers;
  }

  private void open() {
    PoolId pool = new PoolId(id());
    pools.add(pool);
    open.clear();
    for (PersonId member : members) {
      SubmissionId submission = new SubmissionId(id());
      open.put(
          submission,
          new OpenSubmission(submission, pool, member, false, Set.of(), Set.of(), Set.of()));
      reviewers.put(member, new Reviewer(member, 0, Set.of(pool), met.get(member)));
    }
    answers.add(List.copyOf(open.keySet()));
  }

  private void review(int day, int inOneGo) {
    List<PersonId> order = new ArrayList<>(members);
    Collections.shuffle(order, chance);
    for (PersonId person : order) {
      for (int i = 0; i < inOneGo; i++) {
        var queue = new ReviewQueue(open.values(), reviewers.values(), day);
        if (queue.next(person) instanceof NextReview.Hand hand) {
          look(day, open.get(hand.submission()), person);
          reviewers.put(
              person, new Reviewer(person, hand.number(), Set.of(pool(day)), met.get(person)));
        }
      }
    }
  }

  /** Gives an answer that is short of reviews to whoever comes first, limit or not. */
  private void topUp(int day) {
    var queue = new ReviewQueue(open.values(), reviewers.values(), day);
    for (SubmissionId submission : answers(day)) {
      int due = queue.sought(open.get(submission));
      shortAnswers += open.get(submission).taken() < due ? 1 : 0;
      for (PersonId person : members) {
        OpenSubmission now = open.get(submission);
        if (now.taken() < due && now.mayGoTo(person)) {
          look(day, now, person);
        }
      }
    }
  }

  private void look(int day, OpenSubmission it, PersonId by) {
    looks.add(new Look(day, it.id(), by));
    met.get(by).merge(it.author(), 1, Integer::sum);
    Set<PersonId> reviewed = new HashSet<>(it.reviewedBy());
    reviewed.add(by);
    open.put(
        it.id(),
        new OpenSubmission(it.id(), it.pool(), it.author(), false, reviewed, Set.of(), Set.of()));
  }

  private UUID id() {
    return new UUID(chance.nextLong(), chance.nextLong());
  }
}
