package dev.roundtable.guide;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One interview round. Texts are CommonMark and may be blank.
 *
 * @param kind {@code recruiter}, {@code hiring-manager}, {@code presentation}, {@code
 *     product-sense}, {@code behavioral}, {@code panel}, or free
 * @param minutes how long it takes, if known
 * @param preparation how long a candidate has to prepare, in words
 * @param rubric what its answers are read for; null if the guide does not say
 * @param mock how a mock interview of it runs; null if the guide does not say
 * @param questions questions of the round itself, beside those of its topics
 */
public record Round(
    Key key,
    String name,
    String kind,
    @Nullable Range minutes,
    String interviewers,
    String format,
    String preparation,
    String expectations,
    String tips,
    @Nullable Rubric rubric,
    @Nullable MockFormat mock,
    List<Question> questions,
    List<Clarifying> clarifying,
    List<Example> examples,
    List<FocusTopic> topics) {

  public Round {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a round without a name: " + key);
    }
    questions = List.copyOf(questions);
    clarifying = List.copyOf(clarifying);
    examples = List.copyOf(examples);
    topics = List.copyOf(topics);
  }

  /** The topic of this key. */
  public Optional<FocusTopic> topic(Key key) {
    return topics.stream().filter(topic -> topic.key().equals(key)).findFirst();
  }

  /** All questions that can be asked in this round: its own, then those of its topics in order. */
  public List<Question> questionsToAsk() {
    return Stream.concat(
            questions.stream(), topics.stream().flatMap(topic -> topic.questionsToAsk().stream()))
        .toList();
  }

  /** The questions of all chairs, asked in mock interviews only. */
  List<Question> chairQuestions() {
    return mock == null
        ? List.of()
        : mock.chairs().stream().flatMap(chair -> chair.questions().stream()).toList();
  }

  /** How a mock interview of it runs, or what is usual for its kind where the guide is silent. */
  public MockFormat mockFormat() {
    return mock == null ? StandardMocks.of(kind) : mock;
  }

  /** Its rubric, or the standard one where the guide has none. */
  public Rubric rubricToReadBy() {
    return rubric == null ? StandardRubric.RUBRIC : rubric;
  }
}
