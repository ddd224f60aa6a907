package dev.roundtable.guide.file;

import dev.roundtable.guide.Clarifying;
import dev.roundtable.guide.Example;
import dev.roundtable.guide.FocusTopic;
import dev.roundtable.guide.Key;
import dev.roundtable.guide.MockFormat;
import dev.roundtable.guide.Question;
import dev.roundtable.guide.Range;
import dev.roundtable.guide.Round;
import dev.roundtable.guide.RoundKinds;
import dev.roundtable.guide.Rubric;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a round and its topics. */
final class RoundReader {

  private static final List<String> ROUND =
      List.of(
          "id",
          "name",
          "kind",
          "minutes",
          "interviewers",
          "format",
          "preparation",
          "expectations",
          "tips",
          "rubric",
          "mock",
          "questions",
          "clarifying",
          "examples",
          "topics");
  private static final List<String> TOPIC =
      List.of("id", "name", "about", "clarifying", "examples", "questions");

  private final Problems problems;
  private final Ids ids;
  private final QuestionReader questions;
  private final MockReader mocks;

  RoundReader(Problems problems, Ids ids) {
    this.problems = problems;
    this.ids = ids;
    this.questions = new QuestionReader(problems, ids);
    this.mocks = new MockReader(problems, questions);
  }

  @Nullable Round read(Node node) {
    Fields fields = Fields.of(node, "a round", ROUND, problems);
    if (fields == null) {
      return null;
    }
    String name = fields.requiredText("name");
    Key key = ids.of(fields, "round", name);
    String given = fields.text("kind");
    String kind = given.isEmpty() ? RoundKinds.of(name) : given;
    Range minutes = fields.range("minutes");
    Rubric rubric = new RubricReader(problems).read(fields);
    MockFormat mock = mocks.read(fields, kind);
    List<Question> own = questions.questions(fields, kind);
    List<Clarifying> clarifying = questions.clarifying(fields);
    List<Example> examples = questions.examples(fields);
    List<FocusTopic> topics = fields.list("topics", topic -> topic(topic, kind));
    if (name.isEmpty()) {
      return null;
    }
    if (own.isEmpty() && topics.isEmpty() && (mock == null || mock.chairs().isEmpty())) {
      problems.warn(node, "the round '" + name + "' with nothing to ask", "topics or questions");
    }
    return new Round(
        key,
        name,
        kind,
        minutes,
        fields.text("interviewers"),
        fields.text("format"),
        fields.text("preparation"),
        fields.text("expectations"),
        fields.text("tips"),
        rubric,
        mock,
        own,
        clarifying,
        examples,
        topics);
  }

  private @Nullable FocusTopic topic(Node node, String roundKind) {
    Fields fields = Fields.of(node, "a topic", TOPIC, problems);
    if (fields == null) {
      return null;
    }
    String name = fields.requiredText("name");
    Key key = ids.of(fields, "topic", name);
    String about = fields.text("about");
    List<Clarifying> clarifying = questions.clarifying(fields);
    List<Example> examples = questions.examples(fields);
    List<Question> own = questions.questions(fields, roundKind);
    return name.isEmpty() ? null : new FocusTopic(key, name, about, clarifying, examples, own);
  }
}
