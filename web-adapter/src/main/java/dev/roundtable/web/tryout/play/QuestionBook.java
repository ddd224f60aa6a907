package dev.roundtable.web.tryout.play;

import dev.roundtable.chat.Block;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.guide.GuideId;
import dev.roundtable.guide.GuideSummary;
import dev.roundtable.guide.Guides;
import dev.roundtable.guide.Question;
import dev.roundtable.guide.QuestionRevision;
import dev.roundtable.guide.Round;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the question that a message shows, as a reader with the guide at hand would. */
final class QuestionBook {

  private final Guides guides;
  private final Map<GuideId, Map<String, Question>> byText = new ConcurrentHashMap<>();

  QuestionBook(Guides guides) {
    this.guides = guides;
  }

  Optional<Question> shownIn(Message message) {
    for (Block block : message.blocks()) {
      if (block instanceof Block.Text text) {
        Optional<Question> found = find(Markdown.plain(text.markdown()));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Question> find(String text) {
    return guides.all().stream()
        .map(GuideSummary::id)
        .map(id -> byText.computeIfAbsent(id, this::read).get(text))
        .filter(java.util.Objects::nonNull)
        .findFirst();
  }

  private Map<String, Question> read(GuideId id) {
    var found = new LinkedHashMap<String, Question>();
    for (Round round : guides.get(id).rounds()) {
      for (QuestionRevision question : guides.questions(id, round.key())) {
        found.put(Markdown.plain(question.content().text()), question.content());
      }
    }
    return found;
  }
}
