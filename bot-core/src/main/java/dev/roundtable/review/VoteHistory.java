package dev.roundtable.review;

import dev.roundtable.group.PersonId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The votes that strictness is learned from, with reviewers as numbers, weighted by age: whole
 * pools, none older than 90 days, the newest first until there are 2,000 votes. The result does not
 * depend on the order in which the votes are given.
 */
final class VoteHistory {

  static final int DAYS = 90;
  static final int VOTES = 2_000;

  /** After so many days a vote counts half. */
  static final double HALF_LIFE = 30;

  /** One reviewer's vote on one answer. */
  record Cast(int reviewer, double level) {}

  /** The answers of one pool, and how much the pool counts (1 today). */
  record Pool(double weight, List<List<Cast>> answers) {}

  private record Key(SubmissionId submission, PersonId reviewer) {}

  private static final Comparator<List<Observation>> NEWEST_FIRST =
      Comparator.comparing(
              (List<Observation> pool) -> pool.getFirst().day(), Comparator.reverseOrder())
          .thenComparing(pool -> pool.getFirst().pool().value());

  private static final Comparator<Observation> IN_ORDER =
      Comparator.comparing((Observation vote) -> vote.submission().value())
          .thenComparing(vote -> vote.reviewer().value());

  private final SortedMap<PersonId, Integer> reviewers =
      new TreeMap<>(Comparator.comparing(PersonId::value));
  private final List<Pool> pools = new ArrayList<>();

  VoteHistory(Collection<Observation> votes, LocalDate today) {
    List<List<Observation>> kept = newestPools(votes, today);
    kept.forEach(pool -> pool.forEach(vote -> reviewers.put(vote.reviewer(), 0)));
    int number = 0;
    for (Map.Entry<PersonId, Integer> reviewer : reviewers.entrySet()) {
      reviewer.setValue(number++);
    }
    kept.forEach(pool -> pools.add(numbered(pool, today)));
  }

  /** The reviewers in a fixed order, each with its number. */
  SortedMap<PersonId, Integer> reviewers() {
    return reviewers;
  }

  List<Pool> pools() {
    return pools;
  }

  private static List<List<Observation>> newestPools(
      Collection<Observation> votes, LocalDate today) {
    Map<PoolId, List<Observation>> byPool = new HashMap<>();
    for (Observation vote : votes) {
      long age = ChronoUnit.DAYS.between(vote.day(), today);
      if (age >= 0 && age <= DAYS) {
        byPool.computeIfAbsent(vote.pool(), pool -> new ArrayList<>()).add(vote);
      }
    }
    List<List<Observation>> newestFirst = new ArrayList<>(byPool.values());
    newestFirst.sort(NEWEST_FIRST);
    List<List<Observation>> kept = new ArrayList<>();
    int count = 0;
    for (List<Observation> pool : newestFirst) {
      count += pool.size();
      if (count > VOTES && !kept.isEmpty()) {
        break;
      }
      kept.add(inOrderAndOnce(pool));
    }
    return kept;
  }

  private static List<Observation> inOrderAndOnce(List<Observation> pool) {
    Map<Key, Observation> once = new HashMap<>();
    pool.forEach(vote -> once.put(new Key(vote.submission(), vote.reviewer()), vote));
    List<Observation> votes = new ArrayList<>(once.values());
    votes.sort(IN_ORDER);
    return votes;
  }

  private Pool numbered(List<Observation> pool, LocalDate today) {
    Map<SubmissionId, List<Cast>> answers = new LinkedHashMap<>();
    for (Observation vote : pool) {
      answers
          .computeIfAbsent(vote.submission(), submission -> new ArrayList<>())
          .add(new Cast(reviewers.getOrDefault(vote.reviewer(), 0), vote.level()));
    }
    long age = ChronoUnit.DAYS.between(pool.getFirst().day(), today);
    return new Pool(Math.pow(2, -age / HALF_LIFE), List.copyOf(answers.values()));
  }
}
