package dev.roundtable.web.tryout.play;

import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Texts;
import dev.roundtable.guide.Question;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What played members answer: what was written for the question, else the guide's sample answer as
 * it is, shortened or weakened, else an outline made from what a strong answer shows.
 */
final class Answerer {

  private final Script script;
  private final Texts texts;

  Answerer(Script script, Texts texts) {
    this.script = script;
    this.texts = texts;
  }

  String answer(Question question, Quality quality) {
    return script
        .answer(question.key().value(), quality)
        .map(line -> line.text().strip())
        .orElseGet(() -> made(question, quality));
  }

  private String made(Question question, Quality quality) {
    List<String> paragraphs =
        Arrays.stream(question.sampleAnswer().split("\\n\\s*\\n"))
            .map(Markdown::plain)
            .filter(p -> !p.isBlank())
            .toList();
    if (paragraphs.isEmpty()) {
      return outline(question, quality);
    }
    return switch (quality) {
      case STRONG -> String.join("\n\n", paragraphs);
      case MIDDLING ->
          String.join("\n\n", paragraphs.subList(0, (paragraphs.size() + 1) / 2))
              + "\n\n"
              + texts.get("tryout.answer.middling");
      case WEAK -> firstSentence(paragraphs.getFirst()) + " " + texts.get("tryout.answer.weak");
    };
  }

  private String outline(Question question, Quality quality) {
    List<String> points = question.strong();
    if (quality == Quality.WEAK || points.isEmpty()) {
      return texts.get("tryout.answer.vague");
    }
    long most = quality == Quality.STRONG ? points.size() : 1;
    return texts.get("tryout.answer.outline")
        + points.stream()
            .limit(most)
            .map(point -> "\n- " + Markdown.plain(point))
            .collect(Collectors.joining())
        + "\n\n"
        + texts.get("tryout.answer.outline.end");
  }

  private static String firstSentence(String text) {
    int end = text.indexOf(". ");
    return end < 0 ? text : text.substring(0, end + 1);
  }
}
