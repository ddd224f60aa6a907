package dev.roundtable.guide;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A prep guide: what a company asks of a role's candidates, round by round. Texts are CommonMark;
 * company, level, introduction and caveat may be blank.
 *
 * @param language a BCP 47 tag
 * @param processWeeks how long the whole process takes, if known
 * @param caveat what to check with the company
 */
public record Guide(
    Key key,
    String title,
    String language,
    String company,
    String role,
    String level,
    @Nullable Range processWeeks,
    String introduction,
    String caveat,
    List<Resource> resources,
    List<Source> sources,
    List<Faq> faq,
    List<Round> rounds) {

  public Guide {
    if (title.isBlank() || language.isBlank()) {
      throw new IllegalArgumentException("a guide needs a title and a language: " + key);
    }
    resources = List.copyOf(resources);
    sources = List.copyOf(sources);
    faq = List.copyOf(faq);
    rounds = List.copyOf(rounds);
    if (rounds.isEmpty()) {
      throw new IllegalArgumentException("a guide without rounds: " + key);
    }
    Unique.require("round", rounds.stream().map(Round::key).toList());
    Unique.require("topic", topics(rounds).map(FocusTopic::key).toList());
    Unique.require(
        "question",
        Stream.concat(
                faq.stream().map(Faq::key),
                rounds.stream()
                    .flatMap(
                        round ->
                            Stream.concat(
                                round.questionsToAsk().stream(), round.chairQuestions().stream()))
                    .map(Question::key))
            .toList());
  }

  /** The round of this key. */
  public Optional<Round> round(Key key) {
    return rounds.stream().filter(round -> round.key().equals(key)).findFirst();
  }

  /** The topic of this key, in whichever round it is. */
  public Optional<FocusTopic> topic(Key key) {
    return topics(rounds).filter(topic -> topic.key().equals(key)).findFirst();
  }

  /** The round that holds the topic of this key. */
  public Optional<Round> roundOfTopic(Key topic) {
    return rounds.stream().filter(round -> round.topic(topic).isPresent()).findFirst();
  }

  /** The frequently asked questions of which the question is known. */
  public List<Faq> answerableFaq() {
    return Faq.answerable(faq);
  }

  private static Stream<FocusTopic> topics(List<Round> rounds) {
    return rounds.stream().flatMap(round -> round.topics().stream());
  }
}
