package dev.roundtable.review;

import dev.roundtable.chat.Place;
import dev.roundtable.chat.Space;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.Groups;
import dev.roundtable.group.Members;
import dev.roundtable.group.PersonId;
import dev.roundtable.group.Rooms;
import dev.roundtable.guide.Criterion;
import dev.roundtable.guide.Key;
import dev.roundtable.guide.Level;
import dev.roundtable.guide.Rubric;
import dev.roundtable.testing.Core;
import dev.roundtable.testing.MovableClock;
import dev.roundtable.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A group in Berlin whose members review each other. It is 09:00 on Tuesday, 24 November 2026, and
 * reviews end two days later.
 */
final class ReviewDay implements AutoCloseable {

  static final Instant START = Instant.parse("2026-11-24T08:00:00Z");
  static final Instant END = START.plus(Duration.ofDays(2));
  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  static final Rubric RUBRIC =
      new Rubric(List.of(criterion("structure"), criterion("evidence"), criterion("honesty")));

  private static final Place.Room ROOM = new Place.Room(new Space("fake", "T1"), "C1");

  final Core core;
  final Heard heard;
  final GroupId group;
  final Pools pools;
  final Submissions submissions;
  final Reviews reviews;
  final HandOut handOut;
  final Voting voting;
  private final Runnable afterwards;
  private final Map<String, Reader> readers = new HashMap<>();

  private ReviewDay(DataSource database, Runnable afterwards, String... names) {
    this.afterwards = afterwards;
    heard = new Heard();
    core = Core.again(database, START, heard);
    pools = core.get(Pools.class);
    submissions = core.get(Submissions.class);
    reviews = core.get(Reviews.class);
    handOut = core.get(HandOut.class);
    voting = core.get(Voting.class);
    group =
        core.get(Groups.class)
            .found("Berlin", ZoneId.of("Europe/Berlin"), Locale.ENGLISH, person(names[0]))
            .id();
    core.get(Rooms.class).give(ROOM, "study", group);
    for (String name : names) {
      core.get(Members.class).join(group, person(name));
    }
  }

  /** A group with these members. */
  static ReviewDay on(TestDatabase database, String... names) {
    DataSource created = database.create();
    return new ReviewDay(created, () -> database.recycle(created), names);
  }

  static ReviewDay on(DataSource database, String... names) {
    return new ReviewDay(database, () -> {}, names);
  }

  MovableClock clock() {
    return core.clock();
  }

  Reader reader(String name) {
    return readers.computeIfAbsent(name, it -> new Reader(core, it, ROOM));
  }

  PersonId person(String name) {
    return reader(name).id();
  }

  /** Opens a pool whose reviewing is open to all already. */
  PoolId openPool() {
    return openPool(START, false);
  }

  PoolId openPool(Instant opensToAllAt, boolean sealed) {
    return openPool(TODAY, opensToAllAt, sealed);
  }

  PoolId openPool(LocalDate day, Instant opensToAllAt, boolean sealed) {
    PoolId id = PoolId.fresh();
    pools.open(
        new Pool(
            id,
            group,
            day,
            "Behavioral round",
            "When did an objection change your decision?",
            RUBRIC,
            sealed,
            opensToAllAt,
            END));
    return id;
  }

  SubmissionId answer(PoolId pool, String author) {
    return answer(pool, author, "The whole answer of " + author);
  }

  SubmissionId answer(PoolId pool, String author, String text) {
    return submissions.hand(pool, person(author), text, false).orElseThrow();
  }

  /** The author of what a member is handed next, or nobody. */
  String handedTo(String reviewer) {
    return switch (handOut.next(group, person(reviewer))) {
      case Next.NoneNow none -> "nobody";
      case Next.Handed(SubmissionId id) -> author(id);
    };
  }

  SubmissionId next(String reviewer) {
    return switch (handOut.next(group, person(reviewer))) {
      case Next.NoneNow none -> throw new AssertionError("nothing for " + reviewer);
      case Next.Handed(SubmissionId id) -> id;
    };
  }

  /** Votes on something that was handed out; the lower votes come with a sentence. */
  VoteOutcome votes(String reviewer, SubmissionId id, Vote vote) {
    return votes(reviewer, id, vote, vote.asksForSentence() ? "Say what you did." : null);
  }

  VoteOutcome votes(String reviewer, SubmissionId id, Vote vote, @Nullable String remark) {
    return voting.vote(
        id, person(reviewer), new Judgement(vote, remark, Map.of()), clock().instant());
  }

  /** Takes what comes next and votes on it. */
  SubmissionId reviewsNext(String reviewer, Vote vote) {
    SubmissionId id = next(reviewer);
    votes(reviewer, id, vote);
    return id;
  }

  /** Hands one submission to somebody whatever the queue would give, and votes. */
  void reviewed(SubmissionId id, String reviewer, Vote vote) {
    assign(id, reviewer);
    if (votes(reviewer, id, vote) instanceof VoteOutcome.Refused refused) {
      throw new AssertionError(refused);
    }
  }

  void assign(SubmissionId id, String reviewer) {
    Submission submission = submissions.find(id).orElseThrow();
    core.get(AssignmentRows.class).hand(submission, group, person(reviewer), clock().instant());
  }

  Score score(SubmissionId id) {
    return core.get(ScoreRows.class).of(id).orElseThrow();
  }

  /** Closes a pool and gives one submission's result. */
  SubmissionResult closed(PoolId pool, SubmissionId id) {
    return of(pools.close(pool).orElseThrow(), id);
  }

  static SubmissionResult of(PoolResult result, SubmissionId id) {
    return result.submissions().stream()
        .filter(it -> it.submission().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public void close() {
    core.close();
    afterwards.run();
  }

  private String author(SubmissionId id) {
    PersonId author = submissions.find(id).orElseThrow().author();
    return readers.entrySet().stream()
        .filter(it -> it.getValue().id().equals(author))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private static Criterion criterion(String name) {
    List<Level> levels = new ArrayList<>();
    for (String level : List.of("None", "Some", "Good", "Great")) {
      levels.add(new Level(level, "It has " + level.toLowerCase(Locale.ROOT) + " of it"));
    }
    String title = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    return new Criterion(new Key(name), title, "Is there " + name + "?", levels);
  }
}
