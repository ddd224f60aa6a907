package dev.roundtable.mock;

import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Option;
import dev.roundtable.chat.Texts;
import dev.roundtable.guide.AnswerPart;
import dev.roundtable.guide.Clarifying;
import dev.roundtable.guide.Criterion;
import dev.roundtable.guide.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What the people of a mock interview with peers see: the interviewer all, the candidate little.
 */
@Component
class PeerCards {

  static final String LEAD = "mock.lead";
  static final String SAY = "mock.say";
  static final String TELL = "mock.tell";
  static final String RATE = "mock.rate";
  static final String SWAP = "mock.swap";

  private static final int READY = 12;

  /** More would not be read while somebody speaks. */
  private static final int PROBES = 7;

  private final Texts texts;

  PeerCards(Texts texts) {
    this.texts = texts;
  }

  /** How to open, when to interrupt, how to end: for who interviews for the first time. */
  Message brief(String candidate) {
    String text = texts.get("mock.brief", candidate);
    return new Message(
        texts.get("mock.brief.summary"),
        List.of(new Block.Heading(texts.get("mock.brief.summary")), new Block.Text(text)));
  }

  /** The interviewer's card of the present question. */
  Message lead(Scene scene, String candidate) {
    Question question = scene.question();
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Note(
            texts.get("mock.number", scene.it().beat().turn() + 1, scene.turns().size())));
    if (scene.it().beat().turn() == 0 && !scene.format().opening().isBlank()) {
      blocks.add(new Block.Text(texts.get("mock.lead.open", guide(scene.format().opening()))));
    }
    scene
        .chair()
        .ifPresent(
            chair ->
                blocks.add(
                    new Block.Text(
                        texts.get(
                            "mock.lead.chair",
                            Markdown.escape(chair.name()),
                            guide(chair.about())))));
    blocks.add(new Block.Text(Markdown.strong(guide(question.text()))));
    list(blocks, "mock.lead.probes", probes(scene).stream().map(PeerCards::guide));
    list(
        blocks,
        "mock.lead.clarifying",
        scene.clarifying().stream().filter(c -> !c.answer().isBlank()).map(this::pair));
    list(blocks, "practice.strong", question.strong().stream().map(PeerCards::guide));
    list(blocks, "practice.guide.hints", question.hints().stream().map(PeerCards::guide));
    blocks.add(new Block.Note(texts.get("mock.lead.rubric", rubric(scene))));
    blocks.add(new Block.Note(texts.get("mock.lead.notes")));
    blocks.add(new Block.Buttons(buttons(scene, candidate)));
    List<Option> ready = ready(scene);
    if (!ready.isEmpty()) {
      blocks.add(
          new Block.Choice(
              ActionId.of(SAY, scene.it().id() + "/" + scene.it().step()),
              texts.get("mock.lead.say", candidate),
              ready,
              null));
    }
    return new Message(Markdown.plain(question.text()), blocks);
  }

  /** The candidate's: the question alone. */
  Message asked(Scene scene) {
    var blocks = new ArrayList<Block>();
    if (scene.turns().size() > 1) {
      blocks.add(
          new Block.Note(
              texts.get("mock.number", scene.it().beat().turn() + 1, scene.turns().size())));
    }
    String question = guide(scene.question().text());
    blocks.add(new Block.Text(Markdown.strong(question)));
    return new Message(Markdown.plain(question), blocks);
  }

  /** The observer's: what to listen for. */
  Message observe(Scene scene, String candidate, String interviewer) {
    String text =
        texts.get(
            "mock.observe", candidate, interviewer, Markdown.escape(scene.about()), rubric(scene));
    return new Message(Markdown.plain(text), List.of(new Block.Text(text)));
  }

  /** Asks the interviewer for their marks. */
  Message rate(Scene scene, String candidate) {
    return rate(scene.it(), texts.get("mock.rate", candidate));
  }

  /** Asks the observer for theirs. */
  Message rateAsObserver(Scene scene, String candidate) {
    return rate(scene.it(), texts.get("mock.rate.observer", candidate));
  }

  private Message rate(MockInterview it, String text) {
    return new Message(
        Markdown.plain(text),
        List.of(
            new Block.Text(text),
            new Block.Buttons(
                Button.primary(
                    ActionId.of(RATE, it.id() + "/form"), texts.get("mock.rate.button")))));
  }

  /** Offers to swap roles. */
  Message swap(MockInterview it, String other) {
    String text = texts.get("mock.swap", other);
    return new Message(
        Markdown.plain(text),
        List.of(
            new Block.Text(text),
            new Block.Buttons(
                Button.primary(ActionId.of(SWAP, it.id() + "/yes"), texts.get("mock.swap.yes")),
                Button.plain(ActionId.of(SWAP, it.id() + "/no"), texts.get("mock.swap.no")))));
  }

  /** What may be sent as it is: follow-ups, probes, then hints. */
  List<String> lines(Scene scene) {
    return Stream.concat(probes(scene).stream(), scene.question().hints().stream())
        .limit(READY)
        .toList();
  }

  private List<String> probes(Scene scene) {
    return Stream.concat(
            scene.question().followUps().stream(),
            scene.format().parts().stream().map(AnswerPart::probes).map(List::getFirst))
        .limit(PROBES)
        .toList();
  }

  private List<Option> ready(Scene scene) {
    List<String> lines = lines(scene);
    var options = new ArrayList<Option>();
    for (int i = 0; i < lines.size(); i++) {
      String plain = Markdown.plain(lines.get(i));
      String label = plain.length() > 75 ? plain.substring(0, 74) + "…" : plain;
      options.add(new Option(String.valueOf(i), label));
    }
    return options;
  }

  private List<Button> buttons(Scene scene, String candidate) {
    MockInterview it = scene.it();
    boolean last = it.beat().turn() + 1 >= scene.turns().size();
    return List.of(
        Button.primary(
            Step.action(LEAD, it, "next"), texts.get(last ? "mock.lead.end" : "mock.lead.next")),
        Button.plain(ActionId.of(TELL, it.id() + "/form"), texts.get("mock.lead.tell", candidate)),
        Button.plain(Step.action(LEAD, it, "pause"), texts.get("mock.pause")));
  }

  private String pair(Clarifying it) {
    return texts.get("mock.lead.pair", guide(it.text()), guide(it.answer()));
  }

  private static String rubric(Scene scene) {
    return scene.round().rubricToReadBy().criteria().stream()
        .map(PeerCards::criterion)
        .collect(Collectors.joining(" · "));
  }

  private static String criterion(Criterion criterion) {
    return Markdown.escape(criterion.name());
  }

  private void list(List<Block> blocks, String key, Stream<String> lines) {
    String all = lines.map(line -> "- " + line).collect(Collectors.joining("\n"));
    if (!all.isEmpty()) {
      blocks.add(new Block.Text(texts.get(key) + "\n" + all));
    }
  }

  private static String guide(String markdown) {
    return Markdown.fromGuide(markdown).strip();
  }
}
