package dev.roundtable.guide.file;

import dev.roundtable.guide.AnswerPart;
import dev.roundtable.guide.Chair;
import dev.roundtable.guide.Key;
import dev.roundtable.guide.MockFormat;
import dev.roundtable.guide.PartsAsked;
import dev.roundtable.guide.PrepareAhead;
import dev.roundtable.guide.Question;
import dev.roundtable.guide.Range;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads how a mock interview of a round runs. */
final class MockReader {

  private static final List<String> MOCK =
      List.of(
          "opening",
          "clarify",
          "thinkingMinutes",
          "prepare",
          "partsAsked",
          "parts",
          "chairs",
          "closing");
  private static final List<String> PREPARE = List.of("weeks", "slides", "outline");
  private static final List<String> PART = List.of("id", "name", "asks", "probes");
  private static final List<String> CHAIR = List.of("id", "name", "about", "questions");
  private static final Map<String, PartsAsked> PARTS_ASKED =
      QuestionReader.words(PartsAsked.class, PartsAsked::id);
  private static final Range USUAL_WEEKS = new Range(1, 2);

  private final Problems problems;
  private final QuestionReader questions;

  MockReader(Problems problems, QuestionReader questions) {
    this.problems = problems;
    this.questions = questions;
  }

  /** The {@code mock} of a round; null if absent. */
  @Nullable MockFormat read(Fields round, String roundKind) {
    return round.has("mock") ? format(round.at("mock"), roundKind) : null;
  }

  @Nullable MockFormat format(Node node, String roundKind) {
    Fields fields = Fields.of(node, "'mock'", MOCK, problems);
    if (fields == null) {
      return null;
    }
    PartsAsked asked = fields.oneOf("partsAsked", PARTS_ASKED);
    return new MockFormat(
        fields.shortText("opening", MockFormat.MAX_WORDS),
        fields.flag("clarify", false),
        thinking(fields),
        prepare(fields),
        asked == null ? PartsAsked.IN_TURN : asked,
        parts(fields),
        chairs(fields, roundKind),
        fields.shortText("closing", MockFormat.MAX_WORDS));
  }

  private int thinking(Fields mock) {
    Integer minutes = mock.number("thinkingMinutes");
    if (minutes != null && minutes > MockFormat.MAX_THINKING) {
      problems.error(
          mock.at("thinkingMinutes"),
          minutes + " minutes of thinking",
          "at most " + MockFormat.MAX_THINKING);
    }
    return minutes == null ? 0 : minutes;
  }

  private @Nullable PrepareAhead prepare(Fields mock) {
    if (!mock.has("prepare")) {
      return null;
    }
    Fields fields = Fields.of(mock.at("prepare"), "'prepare'", PREPARE, problems);
    if (fields == null) {
      return null;
    }
    Range weeks = fields.range("weeks");
    Range slides = fields.range("slides");
    String outline = fields.shortText("outline", PrepareAhead.MAX_OUTLINE);
    if (weeks != null && (weeks.from() < 1 || weeks.to() > 8)) {
      problems.error(fields.at("weeks"), weeks + " weeks of preparation", "1 to 8");
    }
    return new PrepareAhead(weeks == null ? USUAL_WEEKS : weeks, slides, outline);
  }

  private List<AnswerPart> parts(Fields mock) {
    Set<Key> keys = new HashSet<>();
    List<AnswerPart> parts = mock.list("parts", node -> part(node, keys));
    if (parts.size() > MockFormat.MAX_PARTS) {
      problems.error(
          mock.at("parts"),
          parts.size() + " parts of an answer",
          "at most " + MockFormat.MAX_PARTS);
    }
    return parts;
  }

  private @Nullable AnswerPart part(Node node, Set<Key> keys) {
    Fields fields = Fields.of(node, "a part", PART, problems);
    if (fields == null) {
      return null;
    }
    Key key = key(fields, "part", keys);
    String name = fields.requiredText("name");
    fields.shortText("name", AnswerPart.MAX_NAME);
    fields.requiredText("asks");
    String asks = fields.shortText("asks", AnswerPart.MAX_ASKS);
    List<String> probes = fields.texts("probes", AnswerPart.MAX_PROBES);
    for (String probe : probes) {
      if (probe.length() > AnswerPart.MAX_PROBE) {
        problems.error(
            fields.at("probes"),
            "a probe of %d characters: %s".formatted(probe.length(), probe),
            "at most " + AnswerPart.MAX_PROBE);
      }
    }
    if (probes.size() < 2) {
      problems.error(
          fields.at("probes"),
          "a part with %d probes".formatted(probes.size()),
          "2 to " + AnswerPart.MAX_PROBES);
      return null;
    }
    return key == null || name.isEmpty() ? null : new AnswerPart(key, name, asks, probes);
  }

  private List<Chair> chairs(Fields mock, String roundKind) {
    if (!mock.has("chairs")) {
      return List.of();
    }
    Set<Key> keys = new HashSet<>();
    List<Chair> chairs = mock.list("chairs", node -> chair(node, keys, roundKind));
    if (chairs.size() < 2 || chairs.size() > MockFormat.MAX_CHAIRS) {
      problems.error(
          mock.at("chairs"),
          chairs.size() + " usable chairs",
          "2 to " + MockFormat.MAX_CHAIRS + ", or none at all");
    }
    return chairs;
  }

  private @Nullable Chair chair(Node node, Set<Key> keys, String roundKind) {
    Fields fields = Fields.of(node, "a chair", CHAIR, problems);
    if (fields == null) {
      return null;
    }
    Key key = key(fields, "chair", keys);
    String name = fields.requiredText("name");
    fields.shortText("name", Chair.MAX_NAME);
    String about = fields.shortText("about", Chair.MAX_ABOUT);
    List<Question> own = questions.questions(fields, roundKind);
    if (own.size() < Chair.MIN_QUESTIONS) {
      problems.error(
          fields.at("questions"),
          "a chair with %d usable questions".formatted(own.size()),
          "at least " + Chair.MIN_QUESTIONS);
      return null;
    }
    return key == null || name.isEmpty() ? null : new Chair(key, name, about, own);
  }

  private @Nullable Key key(Fields fields, String what, Set<Key> keys) {
    Key key = fields.key();
    if (key == null) {
      if (!fields.has("id")) {
        problems.error(fields.node(), "a %s without 'id'".formatted(what), "id: a kebab-case word");
      }
      return null;
    }
    if (!keys.add(key)) {
      problems.error(
          fields.at("id"),
          "a second %s with the id '%s'".formatted(what, key),
          "an id once a round");
      return null;
    }
    return key;
  }
}
