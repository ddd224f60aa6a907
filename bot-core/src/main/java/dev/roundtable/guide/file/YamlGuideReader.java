package dev.roundtable.guide.file;

import dev.roundtable.guide.Faq;
import dev.roundtable.guide.Guide;
import dev.roundtable.guide.GuideReading;
import dev.roundtable.guide.Key;
import dev.roundtable.guide.Resource;
import dev.roundtable.guide.Round;
import dev.roundtable.guide.Source;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a guide file in YAML; all that is wrong is reported at once, with its line. */
public final class YamlGuideReader {

  private static final List<String> GUIDE =
      List.of(
          "id",
          "title",
          "language",
          "company",
          "role",
          "level",
          "processWeeks",
          "introduction",
          "caveat",
          "resources",
          "sources",
          "faq",
          "rounds");

  private final Problems problems;

  private YamlGuideReader(String file) {
    this.problems = new Problems(file);
  }

  /**
   * Reads a guide.
   *
   * @param file the file's name, for messages
   */
  public static GuideReading read(String file, String yaml) {
    YamlGuideReader reader = new YamlGuideReader(file);
    Guide guide = reader.guide(yaml);
    return guide == null
        ? GuideReading.failed(reader.problems.errors(), reader.problems.warnings())
        : GuideReading.of(guide, reader.problems.warnings());
  }

  private @Nullable Guide guide(String yaml) {
    Node root = YamlText.parse(yaml, problems);
    Fields fields = root == null ? null : Fields.of(root, "a guide", GUIDE, problems);
    if (root == null || fields == null) {
      return null;
    }
    Ids ids = new Ids(root, problems);
    String title = fields.requiredText("title");
    Key key = ids.of(fields, "guide", title);
    String language = language(fields);
    var weeks = fields.range("processWeeks");
    List<Resource> resources = fields.list("resources", this::resource);
    List<Source> sources = fields.list("sources", this::source);
    List<Faq> faq = fields.list("faq", node -> faq(node, ids));
    RoundReader rounds = new RoundReader(problems, ids);
    List<Round> read = fields.list("rounds", rounds::read);
    if (read.isEmpty()) {
      problems.error(fields.at("rounds"), "a guide without rounds", "rounds: at least one");
    }
    String role = fields.requiredText("role");
    String company = fields.text("company");
    String level = fields.text("level");
    String introduction = fields.text("introduction");
    String caveat = fields.text("caveat");
    if (!problems.errors().isEmpty()) {
      return null;
    }
    return new Guide(
        key,
        title,
        language,
        company,
        role,
        level,
        weeks,
        introduction,
        caveat,
        resources,
        sources,
        faq,
        read);
  }

  private String language(Fields guide) {
    String tag = guide.text("language");
    if (tag.isEmpty()) {
      return "en";
    }
    try {
      new Locale.Builder().setLanguageTag(tag);
    } catch (IllformedLocaleException e) {
      problems.error(
          guide.at("language"), "'" + tag + "' as language", "a tag such as en, de or pt-BR");
    }
    return tag;
  }

  private @Nullable Resource resource(Node node) {
    Fields fields = Fields.of(node, "a resource", List.of("title", "why"), problems);
    return fields == null ? null : new Resource(fields.requiredText("title"), fields.text("why"));
  }

  private @Nullable Source source(Node node) {
    Fields fields = Fields.of(node, "a source", List.of("title", "snippet"), problems);
    return fields == null ? null : new Source(fields.requiredText("title"), fields.text("snippet"));
  }

  private @Nullable Faq faq(Node node, Ids ids) {
    Fields fields = Fields.of(node, "a faq entry", List.of("id", "question", "answer"), problems);
    if (fields == null) {
      return null;
    }
    String question = fields.text("question");
    String answer = fields.text("answer");
    Key key = ids.of(fields, "question", question.isEmpty() ? "faq" : "faq " + question);
    if (question.isEmpty() && answer.isEmpty()) {
      problems.error(node, "a faq entry without text", "question, answer or both");
      return null;
    }
    return new Faq(key, question, answer);
  }
}
