package dev.roundtable.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.practice.PickRule.Asked;
import dev.roundtable.practice.PickRule.Candidate;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PickRuleTest {

  private static final Instant START = Instant.parse("2026-11-23T08:00:00Z");
  private static final List<Candidate> ROUND =
      List.of(
          candidate("a1"),
          candidate("a2"),
          candidate("a3"),
          candidate("b1"),
          candidate("b2"),
          candidate("b3"),
          candidate("c1"),
          candidate("c2"),
          candidate("c3"));

  @Test
  void noQuestionIsRepeatedBeforeTheRoundIsExhausted() {
    List<String> asked = ask(18, Map.of());
    assertThat(asked.subList(0, 9)).doesNotHaveDuplicates();
    assertThat(asked.subList(9, 18)).doesNotHaveDuplicates();
  }

  @Test
  void topicsAreCoveredEvenly() {
    List<String> topics = ask(9, Map.of()).stream().map(name -> name.substring(0, 1)).toList();
    for (int i = 0; i < 9; i += 3) {
      assertThat(topics.subList(i, i + 3)).containsExactlyInAnyOrder("a", "b", "c");
    }
  }

  @Test
  void aWeakTopicReturnsSooner() {
    List<String> asked = ask(4, Map.of("a", 3.6, "b", 1.4, "c", 3.6));
    assertThat(asked.get(3)).startsWith("b");
  }

  @Test
  void aQuestionThatNobodyAnsweredCountsAsNotAskedButWaitsBehindItsEquals() {
    var past = List.of(new Asked(candidate("a1").question(), "a", START, false, null));
    int next = PickRule.pick(ROUND, past).orElseThrow();
    assertThat(next).isEqualTo(3);
    var exhausted = new ArrayList<Asked>(past);
    for (Candidate other : ROUND.subList(1, 9)) {
      exhausted.add(new Asked(other.question(), other.topic(), START, true, null));
    }
    assertThat(PickRule.pick(ROUND, exhausted)).contains(0);
  }

  @Test
  void aRoundWithoutQuestionsHasNone() {
    assertThat(PickRule.pick(List.of(), List.of())).isEmpty();
  }

  private static List<String> ask(int times, Map<String, Double> scores) {
    var past = new ArrayList<Asked>();
    var names = new ArrayList<String>();
    for (int i = 0; i < times; i++) {
      Candidate next = ROUND.get(PickRule.pick(ROUND, past).orElseThrow());
      past.add(
          new Asked(
              next.question(),
              next.topic(),
              START.plus(Duration.ofDays(i)),
              true,
              scores.get(next.topic())));
      names.add(name(next));
    }
    return names;
  }

  private static Candidate candidate(String name) {
    return new Candidate(
        UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), name.substring(0, 1));
  }

  private static String name(Candidate candidate) {
    return List.of("a1", "a2", "a3", "b1", "b2", "b3", "c1", "c2", "c3").stream()
        .collect(Collectors.toMap(n -> candidate(n).question(), n -> n))
        .get(candidate.question());
  }
}
