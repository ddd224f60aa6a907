package dev.roundtable.guide.file;

import dev.roundtable.guide.AnswerPart;
import dev.roundtable.guide.Chair;
import dev.roundtable.guide.Clarifying;
import dev.roundtable.guide.Criterion;
import dev.roundtable.guide.Difficulty;
import dev.roundtable.guide.Example;
import dev.roundtable.guide.FocusTopic;
import dev.roundtable.guide.Guide;
import dev.roundtable.guide.MockFormat;
import dev.roundtable.guide.PrepareAhead;
import dev.roundtable.guide.Question;
import dev.roundtable.guide.Range;
import dev.roundtable.guide.Round;
import dev.roundtable.guide.Rubric;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A guide as maps, lists and plain values under the names of the file form, in its order: the one
 * description of the shape from which both YAML and JSON are written.
 */
public final class GuideTree {

  private final boolean withOpenPrompts;

  private GuideTree(boolean withOpenPrompts) {
    this.withOpenPrompts = withOpenPrompts;
  }

  /** What a file holds: open prompts are left out, since reading makes them again. */
  public static Map<String, Object> forFile(Guide guide) {
    return new GuideTree(false).guide(guide);
  }

  /** What a program wants to see: open prompts stand among the questions, marked as such. */
  public static Map<String, Object> forShowing(Guide guide) {
    return new GuideTree(true).guide(guide);
  }

  /** One question, marked if it is an open prompt. */
  public static Map<String, Object> of(Question question) {
    return new GuideTree(true).question(question);
  }

  private Map<String, Object> guide(Guide guide) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", guide.key().value());
    map.put("title", guide.title());
    map.put("language", guide.language());
    map.put("company", guide.company());
    map.put("role", guide.role());
    map.put("level", guide.level());
    map.put("processWeeks", range(guide.processWeeks()));
    map.put("introduction", guide.introduction());
    map.put("caveat", guide.caveat());
    map.put("rounds", all(guide.rounds(), this::round));
    map.put(
        "faq",
        all(
            guide.faq(),
            faq ->
                map("id", faq.key().value(), "question", faq.question(), "answer", faq.answer())));
    map.put("resources", all(guide.resources(), it -> map("title", it.title(), "why", it.why())));
    map.put(
        "sources", all(guide.sources(), it -> map("title", it.title(), "snippet", it.snippet())));
    return map;
  }

  private Map<String, Object> round(Round round) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", round.key().value());
    map.put("name", round.name());
    map.put("kind", round.kind());
    map.put("minutes", range(round.minutes()));
    map.put("interviewers", round.interviewers());
    map.put("format", round.format());
    map.put("preparation", round.preparation());
    map.put("expectations", round.expectations());
    map.put("tips", round.tips());
    Rubric rubric = round.rubric();
    map.put("rubric", rubric == null ? List.of() : all(rubric.criteria(), GuideTree::criterion));
    MockFormat mock = round.mock();
    map.put("mock", mock == null ? null : mock(mock));
    map.put("questions", all(round.questions(), this::question));
    map.put("clarifying", clarifying(round.clarifying()));
    map.put("examples", examples(round.examples()));
    map.put("topics", all(round.topics(), this::topic));
    return map;
  }

  private Map<String, Object> topic(FocusTopic topic) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", topic.key().value());
    map.put("name", topic.name());
    map.put("about", topic.about());
    map.put("clarifying", clarifying(topic.clarifying()));
    map.put("examples", examples(topic.examples()));
    List<Question> questions = withOpenPrompts ? topic.questionsToAsk() : topic.questions();
    map.put("questions", all(questions, this::question));
    return map;
  }

  private Map<String, Object> question(Question question) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", question.key().value());
    map.put("text", question.text());
    map.put("style", question.style().id());
    map.put("difficulty", word(question.difficulty()));
    map.put(
        "answer",
        map("minutes", question.answer().minutes(), "words", range(question.answer().words())));
    map.put("daily", question.daily());
    map.put("followUps", question.followUps());
    map.put("hints", question.hints());
    map.put("strong", question.strong());
    map.put("mistakes", question.mistakes());
    map.put("clarifying", clarifying(question.clarifying()));
    map.put("sampleAnswer", question.sampleAnswer());
    if (withOpenPrompts) {
      map.put("openPrompt", question.openPrompt());
    }
    return map;
  }

  private Map<String, Object> mock(MockFormat mock) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("opening", mock.opening());
    map.put("clarify", mock.clarify());
    map.put("thinkingMinutes", mock.thinkingMinutes());
    PrepareAhead prepare = mock.prepare();
    map.put(
        "prepare",
        prepare == null
            ? null
            : map(
                "weeks",
                range(prepare.weeks()),
                "slides",
                range(prepare.slides()),
                "outline",
                prepare.outline()));
    map.put("partsAsked", mock.partsAsked().id());
    map.put("parts", all(mock.parts(), GuideTree::part));
    map.put("chairs", all(mock.chairs(), this::chair));
    map.put("closing", mock.closing());
    return map;
  }

  private static Map<String, Object> part(AnswerPart part) {
    return map(
        "id",
        part.key().value(),
        "name",
        part.name(),
        "asks",
        part.asks(),
        "probes",
        part.probes());
  }

  private Map<String, Object> chair(Chair chair) {
    return map(
        "id",
        chair.key().value(),
        "name",
        chair.name(),
        "about",
        chair.about(),
        "questions",
        all(chair.questions(), this::question));
  }

  private static Map<String, Object> criterion(Criterion criterion) {
    return map(
        "id",
        criterion.key().value(),
        "name",
        criterion.name(),
        "asks",
        criterion.asks(),
        "levels",
        all(
            criterion.levels(),
            level -> map("name", level.name(), "description", level.description())));
  }

  private static List<?> clarifying(List<Clarifying> clarifying) {
    return all(clarifying, it -> map("text", it.text(), "answer", it.answer()));
  }

  private static List<?> examples(List<Example> examples) {
    return all(examples, example -> map("text", example.text()));
  }

  private static @Nullable Map<String, Object> range(@Nullable Range range) {
    return range == null ? null : map("from", range.from(), "to", range.to());
  }

  static String word(Difficulty difficulty) {
    return difficulty.name().toLowerCase(Locale.ROOT);
  }

  private static <T> List<Map<String, Object>> all(
      List<T> items, Function<T, Map<String, Object>> shape) {
    return items.stream().map(shape).toList();
  }

  private static Map<String, Object> map(@Nullable Object... namesAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
    }
    return map;
  }
}
