package dev.roundtable.mock;

import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.CommandButton;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Texts;
import dev.roundtable.group.People;
import dev.roundtable.guide.AnswerPart;
import dev.roundtable.guide.Criterion;
import dev.roundtable.guide.FocusTopic;
import dev.roundtable.guide.Key;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a mock interview came to, for its candidate: only what was said, ticked and rated. */
@Component
class Summary {

  static final String COMPARE = "mock.compare";
  static final String REVIEW = "mock.review";

  private static final int NEXT_TOPICS = 2;

  private final Transcript transcript;
  private final People people;
  private final Texts texts;

  Summary(Transcript transcript, People people, Texts texts) {
    this.transcript = transcript;
    this.people = people;
    this.texts = texts;
  }

  Message of(Scene scene, List<Rating> ratings) {
    MockInterview it = scene.it();
    List<Turn> asked =
        scene.turns().stream().filter(turn -> turn.number() <= it.beat().turn()).toList();
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading(scene.about()));
    blocks.add(facts(it, asked, ratings));
    blocks.add(new Block.Text(questions(scene, asked)));
    said(blocks, "mock.summary.strong", strong(scene, ratings));
    said(blocks, "mock.summary.covered", covered(scene, asked));
    said(blocks, "mock.summary.next", next(scene, asked, ratings));
    others(scene, ratings).forEach(remark -> blocks.add(new Block.Text(remark)));
    blocks.add(buttons(it, asked));
    return new Message(texts.get("mock.summary", scene.about()), blocks);
  }

  private Block facts(MockInterview it, List<Turn> asked, List<Rating> ratings) {
    var facts = new ArrayList<Block.Fact>();
    long answered = asked.stream().filter(Turn::answered).count();
    facts.add(fact("mock.summary.questions", texts.get("mock.summary.of", answered, asked.size())));
    int seconds = asked.stream().mapToInt(Turn::seconds).sum();
    facts.add(fact("mock.summary.time", minutes(seconds)));
    for (Rating rating : ownFirst(it, ratings)) {
      String vote = texts.get("review.vote." + rating.vote().level());
      boolean own = rating.person().equals(it.candidate());
      facts.add(
          own
              ? fact("mock.summary.predicted", vote)
              : new Block.Fact(people.get(rating.person()).name(), vote));
    }
    return new Block.Facts(facts);
  }

  private static List<Rating> ownFirst(MockInterview it, List<Rating> ratings) {
    return ratings.stream()
        .sorted(Comparator.comparing(rating -> !rating.person().equals(it.candidate())))
        .toList();
  }

  private String questions(Scene scene, List<Turn> asked) {
    return asked.stream()
        .map(
            turn -> {
              String text = scene.questions().get(turn.number()).content().text();
              String how =
                  turn.answered()
                      ? minutes(turn.seconds()) + (turn.aloud() ? texts.get("mock.aloud") : "")
                      : texts.get("mock.unanswered");
              return "- " + Markdown.fromGuide(text).strip() + " (" + how + ")";
            })
        .collect(Collectors.joining("\n"));
  }

  private Set<String> strong(Scene scene, List<Rating> ratings) {
    var found = new LinkedHashSet<String>();
    ratings.stream()
        .filter(rating -> !rating.person().equals(scene.it().candidate()))
        .forEach(rating -> criterion(scene, rating.strongest()).ifPresent(found::add));
    return found;
  }

  /** What the candidate ticked each time: their own word for it. */
  private static Set<String> covered(Scene scene, List<Turn> asked) {
    var found = new LinkedHashSet<String>();
    List<Turn> ticked = asked.stream().filter(turn -> turn.missing() != null).toList();
    for (AnswerPart part : scene.format().parts()) {
      if (!ticked.isEmpty()
          && ticked.stream().noneMatch(turn -> turn.missingParts().contains(part.key()))) {
        found.add(Markdown.escape(part.name()));
      }
    }
    return found;
  }

  private Set<String> next(Scene scene, List<Turn> asked, List<Rating> ratings) {
    var found = new LinkedHashSet<String>();
    ratings.stream()
        .filter(rating -> !rating.person().equals(scene.it().candidate()))
        .forEach(rating -> criterion(scene, rating.workOn()).ifPresent(found::add));
    for (AnswerPart part : scene.format().parts()) {
      if (asked.stream().anyMatch(turn -> turn.missingParts().contains(part.key()))) {
        found.add(Markdown.escape(part.name()));
      }
    }
    Set<Key> touched =
        asked.stream()
            .map(turn -> scene.questions().get(turn.number()).topic())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    scene.round().topics().stream()
        .filter(topic -> !touched.contains(topic.key()))
        .map(FocusTopic::name)
        .limit(NEXT_TOPICS)
        .forEach(name -> found.add(Markdown.escape(name)));
    return found;
  }

  private List<String> others(Scene scene, List<Rating> ratings) {
    return ratings.stream()
        .filter(rating -> !rating.person().equals(scene.it().candidate()))
        .filter(rating -> !rating.remark().isBlank())
        .map(
            rating ->
                texts.get(
                    "mock.summary.remark",
                    Markdown.escape(people.get(rating.person()).name()),
                    Markdown.escape(rating.remark())))
        .toList();
  }

  private Block buttons(MockInterview it, List<Turn> asked) {
    var row = new ArrayList<Button>();
    boolean words =
        transcript.of(it.id()).stream()
            .anyMatch(line -> line.kind() == Line.Kind.ANSWERED && !line.text().isBlank());
    if (words && it.setting().group() != null) {
      row.add(Button.primary(ActionId.of(REVIEW, it.id()), texts.get("mock.review")));
    }
    if (asked.stream().anyMatch(Turn::answered)) {
      row.add(Button.plain(ActionId.of(COMPARE, it.id()), texts.get("mock.compare")));
    }
    row.add(CommandButton.of("mock", texts.get("mock.another")));
    return new Block.Buttons(row);
  }

  private void said(List<Block> blocks, String key, Set<String> names) {
    if (!names.isEmpty()) {
      blocks.add(new Block.Text(texts.get(key, String.join(" · ", names))));
    }
  }

  private static Optional<String> criterion(Scene scene, @Nullable Key key) {
    return scene.round().rubricToReadBy().criteria().stream()
        .filter(criterion -> criterion.key().equals(key))
        .map(Criterion::name)
        .map(Markdown::escape)
        .findFirst();
  }

  private Block.Fact fact(String key, String value) {
    return new Block.Fact(texts.get(key), value);
  }

  private String minutes(int seconds) {
    return texts.get("mock.minutes", Math.max(1, Math.round(seconds / 60.0)));
  }
}
