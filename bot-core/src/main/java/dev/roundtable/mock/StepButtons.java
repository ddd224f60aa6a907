package dev.roundtable.mock;

import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Texts;
import dev.roundtable.mock.Step.Verb;
import dev.roundtable.review.Vote;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** What can be pressed at each beat of a mock interview with the bot: the next step first. */
@Component
class StepButtons {

  static final String WRITE = "mock.write";
  static final String TICK = "mock.tick";
  static final String HAND_IN = "mock.handin";
  static final String PREDICT = "mock.predict";

  private final Texts texts;

  StepButtons(Texts texts) {
    this.texts = texts;
  }

  List<Button> of(Scene scene) {
    MockInterview it = scene.it();
    return switch (it.beat().phase()) {
      case PRESENTING ->
          List.of(
              Button.primary(Step.action(HAND_IN, it, "form"), texts.get("mock.hand-in")),
              button(it, Verb.NEXT, "mock.presented"),
              button(it, Verb.PAUSE, "mock.pause"));
      case CLARIFYING -> withHint(scene, primary(it, Verb.NEXT, "mock.clear"));
      case THINKING -> withHint(scene, primary(it, Verb.NEXT, "mock.ready"));
      case ANSWERING -> answering(scene);
      case COVERING ->
          List.of(
              Button.primary(Step.action(TICK, it, "form"), texts.get("mock.tick")),
              button(it, Verb.ALL, "mock.all"));
      case PROBING, FOLLOWING_UP, CLOSING ->
          List.of(
              primary(it, Verb.NEXT, "mock.go-on"),
              write(it),
              button(it, Verb.PAUSE, "mock.pause"));
      case PREDICTING -> predictions(it);
      case OVER -> List.of();
    };
  }

  /** The small message under what was written last. */
  Message controls(Scene scene) {
    MockInterview it = scene.it();
    String key =
        switch (it.beat().phase()) {
          case ANSWERING -> "mock.answered";
          case PRESENTING -> "mock.presented";
          default -> "mock.go-on";
        };
    String text = texts.get("mock.heard");
    return new Message(
            text,
            List.of(
                new Block.Note(text),
                new Block.Buttons(
                    primary(it, Verb.DONE, key), button(it, Verb.PAUSE, "mock.pause"))))
        .quietly();
  }

  private List<Button> answering(Scene scene) {
    MockInterview it = scene.it();
    var row = new ArrayList<Button>();
    row.add(primary(it, Verb.NEXT, "mock.answered"));
    row.add(write(it));
    hint(scene, row);
    row.add(button(it, Verb.PAUSE, "mock.pause"));
    return row;
  }

  private List<Button> withHint(Scene scene, Button first) {
    var row = new ArrayList<Button>();
    row.add(first);
    hint(scene, row);
    row.add(button(scene.it(), Verb.PAUSE, "mock.pause"));
    return row;
  }

  private void hint(Scene scene, List<Button> row) {
    if (scene.turn().hints() < scene.question().hints().size() && scene.it().beat().index() == 0) {
      row.add(button(scene.it(), Verb.HINT, "mock.hint"));
    }
  }

  private List<Button> predictions(MockInterview it) {
    return Arrays.stream(Vote.values())
        .map(
            vote -> {
              ActionId action = Step.action(PREDICT, it, String.valueOf(vote.level()));
              return Button.plain(action, texts.get("review.vote." + vote.level()));
            })
        .toList();
  }

  private Button write(MockInterview it) {
    return Button.plain(Step.action(WRITE, it, "form"), texts.get("mock.write"));
  }

  private Button primary(MockInterview it, Verb verb, String key) {
    return Button.primary(Step.action(it, verb), texts.get(key));
  }

  private Button button(MockInterview it, Verb verb, String key) {
    return Button.plain(Step.action(it, verb), texts.get(key));
  }
}
