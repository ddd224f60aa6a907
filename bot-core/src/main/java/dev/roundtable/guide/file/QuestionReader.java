package dev.roundtable.guide.file;

import dev.roundtable.guide.AnswerLength;
import dev.roundtable.guide.Clarifying;
import dev.roundtable.guide.Difficulty;
import dev.roundtable.guide.Example;
import dev.roundtable.guide.Key;
import dev.roundtable.guide.Question;
import dev.roundtable.guide.Range;
import dev.roundtable.guide.RoundKinds;
import dev.roundtable.guide.Style;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads questions, and what stands beside them in a topic or round. */
final class QuestionReader {

  private static final List<String> QUESTION =
      List.of(
          "id",
          "text",
          "style",
          "difficulty",
          "answer",
          "daily",
          "followUps",
          "hints",
          "strong",
          "mistakes",
          "clarifying",
          "sampleAnswer");
  private static final List<String> STORED =
      Stream.concat(QUESTION.stream(), Stream.of("openPrompt")).toList();
  private static final Map<String, Style> STYLES = words(Style.class, Style::id);
  private static final Map<String, Difficulty> DIFFICULTIES =
      words(Difficulty.class, GuideTree::word);

  private final Problems problems;
  private final Ids ids;

  QuestionReader(Problems problems, Ids ids) {
    this.problems = problems;
    this.ids = ids;
  }

  /** A question as the database keeps it: it may be an open prompt, with the id of one. */
  static @Nullable Question stored(Node node, Problems problems) {
    Fields fields = Fields.of(node, "a question", STORED, problems);
    Key key = fields == null ? null : fields.key();
    if (fields == null || key == null) {
      return null;
    }
    QuestionReader reader = new QuestionReader(problems, new Ids(node, problems));
    return reader.question(fields, key, RoundKinds.GENERAL);
  }

  List<Question> questions(Fields parent, String roundKind) {
    return parent.list("questions", node -> question(node, roundKind));
  }

  List<Clarifying> clarifying(Fields parent) {
    return parent.list("clarifying", this::clarifying);
  }

  List<Example> examples(Fields parent) {
    return parent.list("examples", this::example);
  }

  private @Nullable Question question(Node node, String roundKind) {
    Fields fields = Fields.of(node, "a question", QUESTION, problems);
    if (fields == null) {
      return null;
    }
    return question(fields, ids.of(fields, "question", fields.text("text")), roundKind);
  }

  private @Nullable Question question(Fields fields, Key key, String roundKind) {
    String text = fields.requiredText("text");
    Style style = fields.oneOf("style", STYLES);
    if (style == null) {
      style = Style.of(text, roundKind);
    }
    Difficulty difficulty = fields.oneOf("difficulty", DIFFICULTIES);
    AnswerLength answer = answer(fields, style);
    boolean daily = fields.flag("daily", true);
    List<String> followUps = fields.texts("followUps", 4);
    List<String> hints = fields.texts("hints", 3);
    List<String> strong = fields.texts("strong", 4);
    List<String> mistakes = fields.texts("mistakes", 3);
    List<Clarifying> clarifying = clarifying(fields);
    if (clarifying.size() > Question.MAX_CLARIFYING) {
      problems.error(
          fields.at("clarifying"),
          "%d 'clarifying' of a question".formatted(clarifying.size()),
          "at most " + Question.MAX_CLARIFYING);
    }
    String sample = fields.text("sampleAnswer");
    if (text.isEmpty()) {
      return null;
    }
    return new Question(
        key,
        text,
        style,
        difficulty == null ? Difficulty.MEDIUM : difficulty,
        answer,
        daily,
        followUps,
        hints,
        strong,
        mistakes,
        clarifying,
        sample,
        fields.flag("openPrompt", false));
  }

  private AnswerLength answer(Fields question, Style style) {
    AnswerLength usual = style.usualLength();
    if (!question.has("answer")) {
      return usual;
    }
    Node node = question.at("answer");
    Fields fields = Fields.of(node, "'answer'", List.of("minutes", "words"), problems);
    if (fields == null) {
      return usual;
    }
    Integer minutes = fields.number("minutes");
    Range words = fields.range("words");
    if (minutes != null && minutes == 0) {
      problems.error(fields.at("minutes"), "an answer of 0 minutes", "at least 1");
      minutes = null;
    }
    return new AnswerLength(
        minutes == null ? usual.minutes() : minutes, words == null ? usual.words() : words);
  }

  private @Nullable Clarifying clarifying(Node node) {
    Fields fields = Fields.of(node, "'clarifying'", List.of("text", "answer"), problems);
    if (fields == null) {
      return null;
    }
    String text = fields.requiredText("text");
    return text.isEmpty() ? null : new Clarifying(text, fields.text("answer"));
  }

  private @Nullable Example example(Node node) {
    Fields fields = Fields.of(node, "'examples'", List.of("text"), problems);
    if (fields == null) {
      return null;
    }
    String text = fields.requiredText("text");
    return text.isEmpty() ? null : new Example(text);
  }

  static <E extends Enum<E>> Map<String, E> words(Class<E> type, Function<E, String> wordOf) {
    Map<String, E> words = new LinkedHashMap<>();
    EnumSet.allOf(type).forEach(value -> words.put(wordOf.apply(value), value));
    return words;
  }
}
