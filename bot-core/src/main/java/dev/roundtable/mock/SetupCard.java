package dev.roundtable.mock;

import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Option;
import dev.roundtable.chat.Texts;
import dev.roundtable.guide.AnswerPart;
import dev.roundtable.guide.Chair;
import dev.roundtable.guide.GuideId;
import dev.roundtable.guide.GuideMatch;
import dev.roundtable.guide.MockFormat;
import dev.roundtable.guide.PrepareAhead;
import dev.roundtable.guide.Range;
import dev.roundtable.guide.Round;
import dev.roundtable.mock.Step.Verb;
import dev.roundtable.practice.MockLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a mock interview is going to be like, before it starts; and what to choose from. */
@Component
class SetupCard {

  static final String SET = "mock.set";
  static final String DATE = "mock.date";
  static final String ASK = "mock.ask";

  /** How many other meanings are named beside the list of all. */
  private static final int NAMED = 3;

  private final Texts texts;

  SetupCard(Texts texts) {
    this.texts = texts;
  }

  Message of(Scene scene, Optional<Scene> unfinished, List<GuideMatch> others) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading(scene.about()));
    blocks.add(new Block.Text(plan(scene)));
    unfinished.ifPresent(
        it -> blocks.add(new Block.Note(texts.get("mock.unfinished", name(it.about())))));
    blocks.add(new Block.Buttons(buttons(scene, unfinished)));
    if (!others.isEmpty()) {
      blocks.add(new Block.Note(texts.get("mock.also", names(others))));
      blocks.add(choice(scene.it().setting().guide(), others, texts.get("mock.other-meaning")));
    }
    return new Message(texts.get("mock.setup", scene.about()), blocks);
  }

  /** Which of several is meant. */
  Message choose(GuideId guide, List<GuideMatch> found, String text) {
    return new Message(
        Markdown.plain(text),
        List.of(new Block.Text(text), choice(guide, found, texts.get("mock.choose"))));
  }

  private static Block choice(GuideId guide, List<GuideMatch> found, String placeholder) {
    List<Option> options =
        found.stream()
            .limit(25)
            .map(
                match ->
                    switch (match) {
                      case GuideMatch.OfRound of ->
                          new Option(MockLink.ROUND + of.round().key(), label(of.name()));
                      case GuideMatch.OfTopic of ->
                          new Option(
                              MockLink.TOPIC + of.topic().key(),
                              label(of.name() + " · " + of.round().name()));
                    })
            .toList();
    return new Block.Choice(MockLink.choice(guide), placeholder, options, null);
  }

  private String plan(Scene scene) {
    MockFormat format = scene.format();
    Plan plan = scene.plan();
    var lines = new ArrayList<String>();
    PrepareAhead prepare = format.prepare();
    if (prepare != null) {
      lines.add(texts.get("mock.plan.prepare", prepare.weeks().toString()));
      Range slides = prepare.slides();
      if (slides != null) {
        lines.add(texts.get("mock.plan.slides", slides.toString()));
      }
    } else {
      lines.add(texts.get("mock.plan.length", plan.minutes(), plan.turns()));
    }
    if (format.clarify()) {
      lines.add(texts.get("mock.plan.clarify"));
    }
    if (format.thinkingMinutes() > 0) {
      lines.add(texts.get("mock.plan.thinking", format.thinkingMinutes()));
    }
    if (!format.chairs().isEmpty()) {
      lines.add(texts.get("mock.plan.chairs", chairs(format)));
    }
    if (plan.inTurn()) {
      lines.add(texts.get("mock.plan.in-turn", parts(format)));
    } else if (plan.ticks()) {
      lines.add(texts.get("mock.plan.ticks"));
    }
    return lines.stream().map(line -> "- " + line).collect(Collectors.joining("\n"));
  }

  private List<Button> buttons(Scene scene, Optional<Scene> unfinished) {
    MockInterview it = scene.it();
    var row = new ArrayList<Button>();
    if (scene.format().prepare() != null) {
      row.add(Button.primary(action(DATE, it, "form"), texts.get("mock.agree-date")));
      row.add(Button.plain(action(SET, it, "start"), texts.get("mock.prepared")));
    } else {
      row.add(Button.primary(action(SET, it, "start"), texts.get("mock.start")));
      row.add(length(scene));
    }
    unfinished.ifPresent(
        old ->
            row.add(Button.plain(Step.action(old.it(), Verb.AGAIN), texts.get("mock.resume.old"))));
    if (it.setting().group() != null) {
      row.add(Button.plain(action(ASK, it, "form"), texts.get("mock.ask")));
      row.add(Button.plain(action(SET, it, "chair"), texts.get("mock.open-chair")));
    }
    return row;
  }

  private Button length(Scene scene) {
    MockInterview it = scene.it();
    return it.setting().full()
        ? Button.plain(action(SET, it, "short"), texts.get("mock.short", Plan.SHORT_MINUTES))
        : Button.plain(
            action(SET, it, "full"),
            texts.get(
                "mock.full", Plan.of(scene.round(), it.setting().topic() != null, true).minutes()));
  }

  private static ActionId action(String kind, MockInterview it, String word) {
    return ActionId.of(kind, it.id() + "/" + word);
  }

  private static String names(List<GuideMatch> others) {
    return others.stream()
        .limit(NAMED)
        .map(match -> name(match.name()))
        .collect(Collectors.joining(" · "));
  }

  private static String chairs(MockFormat format) {
    return format.chairs().stream().map(Chair::name).collect(Collectors.joining(", "));
  }

  private static String parts(MockFormat format) {
    return format.parts().stream().map(AnswerPart::name).collect(Collectors.joining(", "));
  }

  private static String name(String about) {
    return Markdown.escape(about);
  }

  private static String label(String name) {
    return name.length() > 75 ? name.substring(0, 74) + "…" : name;
  }

  /** All rounds of a guide, as choices. */
  static List<GuideMatch> rounds(List<Round> rounds) {
    return rounds.stream().<GuideMatch>map(GuideMatch.OfRound::new).toList();
  }
}
