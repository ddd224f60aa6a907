package dev.roundtable.mock;

import dev.roundtable.chat.Markdown;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.Groups;
import dev.roundtable.group.Member;
import dev.roundtable.group.Members;
import dev.roundtable.mock.Line.Kind;
import dev.roundtable.review.Pool;
import dev.roundtable.review.PoolId;
import dev.roundtable.review.Pools;
import dev.roundtable.review.Submissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Hands a transcript to the group's review, like an answer of the day. */
@Component
class GroupReview {

  /** How long votes are taken. */
  static final Duration OPEN_FOR = Duration.ofDays(2);

  private static final int QUESTION = 4_000;
  private static final int ROUND = 200;

  private final Scenes scenes;
  private final Transcript transcript;
  private final ReviewRuns runs;
  private final Pools pools;
  private final Submissions submissions;
  private final Groups groups;
  private final Members members;
  private final Clock clock;

  GroupReview(
      Scenes scenes,
      Transcript transcript,
      ReviewRuns runs,
      Pools pools,
      Submissions submissions,
      Groups groups,
      Members members,
      Clock clock) {
    this.scenes = scenes;
    this.transcript = transcript;
    this.runs = runs;
    this.pools = pools;
    this.submissions = submissions;
    this.groups = groups;
    this.members = members;
    this.clock = clock;
  }

  /** What handing in came to. */
  enum Outcome {
    HANDED("mock.review.handed"),
    ALREADY("mock.review.already"),
    NO_MEMBER("mock.review.no-member"),
    NOTHING("mock.review.nothing");

    private final String key;

    Outcome(String key) {
      this.key = key;
    }

    String key() {
      return key;
    }
  }

  /** Hands it in. What interviewers noted for themselves never goes along. */
  Outcome hand(MockInterview it, boolean named) {
    GroupId group = it.setting().group();
    String text = text(it);
    if (group == null || text.isEmpty()) {
      return Outcome.NOTHING;
    }
    if (members.find(group, it.candidate()).filter(Member::belongs).isEmpty()) {
      return Outcome.NO_MEMBER;
    }
    if (runs.of(it.id()).isPresent()) {
      return Outcome.ALREADY;
    }
    Instant now = clock.instant();
    PoolId pool = PoolId.fresh();
    Scene scene = scenes.of(it);
    pools.open(
        new Pool(
            pool,
            group,
            now.atZone(groups.get(group).zone()).toLocalDate(),
            cut(scene.round().name(), ROUND),
            cut(questions(scene), QUESTION),
            scene.round().rubricToReadBy(),
            !named,
            now,
            now.plus(OPEN_FOR)));
    submissions.hand(pool, it.candidate(), text, false);
    runs.add(pool, it.id(), now.plus(OPEN_FOR));
    return Outcome.HANDED;
  }

  /** The transcript: questions and answers, nobody named. */
  String text(MockInterview it) {
    List<Line> said =
        transcript.of(it.id()).stream()
            .filter(line -> line.kind().said() && !line.text().isBlank())
            .toList();
    if (said.stream().noneMatch(line -> line.kind() == Kind.ANSWERED)) {
      return "";
    }
    return said.stream()
        .map(line -> speaker(line.kind()) + line.text())
        .collect(Collectors.joining("\n\n"));
  }

  private static String speaker(Kind kind) {
    return switch (kind) {
      case ASKED, TOLD -> "– ";
      case CLARIFIED, ANSWERED, HANDED_IN, OUTLINE, NOTE -> "";
    };
  }

  private static String questions(Scene scene) {
    return scene.turns().stream()
        .filter(Turn::answered)
        .map(turn -> scene.questions().get(turn.number()).content().text())
        .map(text -> Markdown.fromGuide(text).strip())
        .collect(Collectors.joining("\n\n"));
  }

  private static String cut(String text, int most) {
    return text.length() > most ? text.substring(0, most - 1) + "…" : text;
  }
}
