package dev.roundtable.practice;

import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.CommandButton;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Option;
import dev.roundtable.chat.Texts;
import dev.roundtable.guide.Criterion;
import dev.roundtable.guide.FocusTopic;
import dev.roundtable.guide.Guide;
import dev.roundtable.guide.GuideId;
import dev.roundtable.guide.Range;
import dev.roundtable.guide.Round;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes the pages of a guide, each about a phone screen, with ways to go deeper and back. */
@Component
class GuidePages {

  /** A choice's limit on both platforms. */
  private static final int OPTIONS = 25;

  private final Texts texts;

  GuidePages(Texts texts) {
    this.texts = texts;
  }

  Message overview(GuideId id, Guide guide) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading(guide.title()));
    Range weeks = guide.processWeeks();
    String process = weeks == null ? "" : texts.get("practice.guide.process", weeks.toString());
    text(blocks, guide.introduction());
    if (!process.isEmpty()) {
      blocks.add(new Block.Text(process));
    }
    text(
        blocks,
        guide.rounds().stream()
            .map(round -> "- " + Markdown.escape(round.name()) + minutes(round))
            .collect(Collectors.joining("\n")));
    choice(
        blocks,
        id,
        "practice.guide.choose-round",
        guide.rounds().stream().map(r -> option(GuideLink.ROUND + r.key(), r.name())));
    var buttons = new ArrayList<Button>();
    if (!guide.resources().isEmpty()) {
      buttons.add(button(id, GuideLink.RESOURCES, texts.get("practice.guide.resources")));
    }
    if (!guide.sources().isEmpty() || !guide.caveat().isBlank()) {
      buttons.add(button(id, GuideLink.SOURCES, texts.get("practice.guide.sources")));
    }
    buttons.add(CommandButton.of("question", texts.get("practice.guide.practice")));
    blocks.add(new Block.Buttons(buttons));
    return new Message(guide.title(), blocks);
  }

  Message round(GuideId id, Round round) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading(round.name()));
    facts(blocks, round);
    if (!round.expectations().isBlank()) {
      text(blocks, texts.get("practice.guide.expect", guideText(round.expectations())));
    }
    choice(
        blocks,
        id,
        "practice.guide.choose-topic",
        round.topics().stream().map(t -> option(GuideLink.TOPIC + t.key(), t.name())));
    var buttons = new ArrayList<Button>();
    if (!round.tips().isBlank()) {
      buttons.add(
          button(id, GuideLink.TIPS + round.key(), texts.get("practice.guide.tips.button")));
    }
    buttons.add(mock(id, MockLink.ROUND + round.key()));
    buttons.add(button(id, GuideLink.OVERVIEW, texts.get("practice.guide.overview")));
    blocks.add(new Block.Buttons(buttons));
    return new Message(round.name(), blocks);
  }

  Message tips(GuideId id, Round round) {
    return new Message(
        round.name(),
        List.of(
            new Block.Heading(round.name()),
            new Block.Text(texts.get("practice.guide.tips", guideText(round.tips()))),
            new Block.Buttons(back(id, round))));
  }

  Message topic(
      GuideId id, Round round, FocusTopic topic, List<String> asked, List<Option> questions) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading(topic.name()));
    text(blocks, guideText(topic.about()));
    if (!questions.isEmpty()) {
      blocks.add(
          new Block.Text(
              texts.get("practice.guide.questions")
                  + "\n"
                  + asked.stream()
                      .map(text -> "- " + guideText(text))
                      .collect(Collectors.joining("\n"))));
    }
    if (!topic.clarifying().isEmpty()) {
      blocks.add(
          new Block.Text(
              texts.get("practice.guide.clarifying")
                  + "\n"
                  + topic.clarifying().stream()
                      .map(c -> "- " + guideText(c.text()))
                      .collect(Collectors.joining("\n"))));
    }
    choice(blocks, id, "practice.guide.choose-question", questions.stream());
    blocks.add(new Block.Buttons(mock(id, MockLink.TOPIC + topic.key()), back(id, round)));
    return new Message(topic.name(), blocks);
  }

  Message resources(GuideId id, Guide guide) {
    return list(
        id,
        texts.get("practice.guide.resources"),
        guide.resources().stream().map(r -> line(r.title(), r.why())),
        "");
  }

  Message sources(GuideId id, Guide guide) {
    return list(
        id,
        texts.get("practice.guide.sources"),
        guide.sources().stream().map(s -> line(s.title(), s.snippet())),
        guide.caveat());
  }

  private Message list(GuideId id, String title, Stream<String> lines, String note) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading(title));
    String all = lines.collect(Collectors.joining("\n"));
    text(blocks, all.isBlank() ? texts.get("practice.guide.none") : all);
    if (!note.isBlank()) {
      blocks.add(new Block.Note(guideText(note)));
    }
    blocks.add(
        new Block.Buttons(button(id, GuideLink.OVERVIEW, texts.get("practice.guide.overview"))));
    return new Message(title, blocks);
  }

  private void facts(List<Block> blocks, Round round) {
    var facts = new ArrayList<Block.Fact>();
    Range minutes = round.minutes();
    if (minutes != null) {
      fact(
          facts,
          "practice.guide.minutes",
          texts.get("practice.guide.minutes.value", minutes.toString()));
    }
    fact(facts, "practice.guide.with", guideText(round.interviewers()));
    fact(facts, "practice.guide.format", guideText(round.format()));
    fact(facts, "practice.guide.preparation", guideText(round.preparation()));
    fact(
        facts,
        "practice.guide.read-for",
        round.rubricToReadBy().criteria().stream()
            .map(Criterion::name)
            .map(Markdown::escape)
            .collect(Collectors.joining(" · ")));
    blocks.add(new Block.Facts(facts));
  }

  private void fact(List<Block.Fact> facts, String key, String value) {
    if (!value.isBlank()) {
      facts.add(new Block.Fact(texts.get(key), value));
    }
  }

  private String minutes(Round round) {
    Range minutes = round.minutes();
    return minutes == null
        ? ""
        : " · " + texts.get("practice.guide.minutes.value", minutes.toString());
  }

  private void choice(List<Block> blocks, GuideId id, String key, Stream<Option> options) {
    List<Option> all = options.limit(OPTIONS).toList();
    if (!all.isEmpty()) {
      blocks.add(new Block.Choice(GuideLink.choice(id), texts.get(key), all, null));
    }
  }

  private Button mock(GuideId id, String about) {
    return Button.plain(new MockLink(id, about).action(), texts.get("practice.guide.mock"));
  }

  Button back(GuideId id, Round round) {
    return button(
        id, GuideLink.ROUND + round.key(), texts.get("practice.guide.back", round.name()));
  }

  static Button button(GuideId id, String page, String label) {
    String shown = label.length() > 75 ? label.substring(0, 74) + "…" : label;
    return Button.plain(new GuideLink(id, page).action(), shown);
  }

  static Option option(String page, String label) {
    String plain = Markdown.plain(label);
    return new Option(page, plain.length() > 75 ? plain.substring(0, 74) + "…" : plain);
  }

  private static void text(List<Block> blocks, String markdown) {
    if (!markdown.isBlank()) {
      blocks.add(new Block.Text(markdown));
    }
  }

  private static String line(String title, String why) {
    return "- **" + Markdown.escape(title) + "** " + guideText(why);
  }

  static String guideText(String markdown) {
    return Markdown.fromGuide(markdown).strip();
  }
}
