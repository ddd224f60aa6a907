package dev.roundtable.guide.file;

import dev.roundtable.guide.Question;
import org.snakeyaml.engine.v2.nodes.Node;

/** One question with everything as asked, as the text that the database keeps. */
public final class QuestionText {

  private QuestionText() {}

  /** The stored text. */
  public static String write(Question question) {
    return YamlGuideWriter.write(GuideTree.of(question));
  }

  /** Reads what {@link #write} wrote; anything else is a bug. */
  public static Question read(String stored) {
    Problems problems = new Problems("question");
    Node root = YamlText.parse(stored, problems);
    Question question = root == null ? null : QuestionReader.stored(root, problems);
    if (question == null || !problems.errors().isEmpty()) {
      throw new IllegalStateException("not a stored question: " + problems.errors());
    }
    return question;
  }
}
