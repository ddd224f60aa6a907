package dev.roundtable.mock;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Block;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.guide.Question;
import dev.roundtable.guide.QuestionRevision;
import dev.roundtable.mock.Held.Holding;
import dev.roundtable.practice.OpenElsewhere;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows what strong answers to the questions show, except where one is open in a group. */
@Component
class ComparePressed implements ActionHandler {

  private final Held held;
  private final Scenes scenes;
  private final OpenElsewhere open;
  private final Texts texts;

  ComparePressed(Held held, Scenes scenes, OpenElsewhere open, Texts texts) {
    this.held = held;
    this.scenes = scenes;
    this.open = open;
    this.texts = texts;
  }

  @Override
  public String kind() {
    return Summary.COMPARE;
  }

  @Override
  public AnswersBy answersBy() {
    return AnswersBy.PRIVATE;
  }

  @Override
  @Transactional
  public Response handle(Press press, String value) {
    return switch (held.any(press.actor(), MockId.parse(press.action().argument()))) {
      case Holding.Not(Response response) -> response;
      case Holding.Now now when now.it().state().open() ->
          Response.refuse(texts.get("mock.compare.later"));
      case Holding.Now now -> new Response.Private(compare(scenes.of(now.it())));
    };
  }

  private Message compare(Scene scene) {
    var blocks = new ArrayList<Block>();
    for (Turn turn : scene.turns()) {
      if (!turn.answered()) {
        continue;
      }
      QuestionRevision revision = scene.questions().get(turn.number());
      Question question = revision.content();
      blocks.add(new Block.Text(Markdown.strong(Markdown.fromGuide(question.text()).strip())));
      MockInterview it = scene.it();
      if (open.isOpenFor(it.candidate(), it.setting().group(), turn.question())) {
        blocks.add(new Block.Note(texts.get("mock.compare.open")));
      } else {
        list(blocks, "practice.strong", question.strong());
        list(blocks, "practice.mistakes", question.mistakes());
      }
    }
    String title = texts.get("mock.compare");
    return new Message(title, blocks.isEmpty() ? List.of(new Block.Text(title)) : blocks);
  }

  private void list(List<Block> blocks, String key, List<String> lines) {
    if (!lines.isEmpty()) {
      blocks.add(
          new Block.Text(
              texts.get(key)
                  + "\n"
                  + lines.stream()
                      .map(line -> "- " + Markdown.fromGuide(line).strip())
                      .collect(Collectors.joining("\n"))));
    }
  }
}
