package dev.roundtable.slack;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Command;
import dev.roundtable.chat.CommandSpec;
import dev.roundtable.chat.Form;
import dev.roundtable.chat.FormHandler;
import dev.roundtable.chat.Input;
import dev.roundtable.chat.Interaction;
import dev.roundtable.chat.MessageAction;
import dev.roundtable.chat.Response;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Handlers that answer as a test says. */
final class Handlers {

  private Handlers() {}

  /** Holds handlers back until the test lets them go on. */
  static final class Gate {
    private final CountDownLatch open = new CountDownLatch(1);

    void open() {
      open.countDown();
    }

    void pass() {
      try {
        open.await(10, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  static final class Pressed implements ActionHandler {
    private final AnswersBy how;
    private final Function<Press, Response> answer;
    volatile @Nullable Press last;
    volatile String value = "";

    Pressed(AnswersBy how, Function<Press, Response> answer) {
      this.how = how;
      this.answer = answer;
    }

    @Override
    public String kind() {
      return "test.press";
    }

    @Override
    public AnswersBy answersBy() {
      return how;
    }

    @Override
    public Response handle(Press press, String value) {
      last = press;
      this.value = value;
      return answer.apply(press);
    }
  }

  static final class Sent implements FormHandler {
    private final AnswersBy how;
    private final Function<Interaction.FormSubmitted, Response> answer;
    volatile Interaction.@Nullable FormSubmitted last;

    Sent(AnswersBy how, Function<Interaction.FormSubmitted, Response> answer) {
      this.how = how;
      this.answer = answer;
    }

    @Override
    public String kind() {
      return "test.form";
    }

    @Override
    public AnswersBy answersBy() {
      return how;
    }

    @Override
    public Response submit(Interaction.FormSubmitted form) {
      last = form;
      return answer.apply(form);
    }
  }

  static final class Run implements Command {
    private final AnswersBy how;
    private final Function<Interaction.CommandRun, Response> answer;

    Run(AnswersBy how, Function<Interaction.CommandRun, Response> answer) {
      this.how = how;
      this.answer = answer;
    }

    @Override
    public CommandSpec spec() {
      var words =
          new CommandSpec.OptionSpec(
              "words", "Some words", CommandSpec.OptionType.TEXT, false, List.of(), false);
      return new CommandSpec("probe", "A probe", List.of(words), CommandSpec.Audience.EVERYBODY);
    }

    @Override
    public AnswersBy answersBy() {
      return how;
    }

    @Override
    public Response run(Interaction.CommandRun call) {
      return answer.apply(call);
    }
  }

  static final class Used implements MessageAction {
    volatile Interaction.@Nullable MessageActionUsed last;

    @Override
    public String kind() {
      return "test.use";
    }

    @Override
    public String label() {
      return "Use this";
    }

    @Override
    public Response use(Interaction.MessageActionUsed used) {
      last = used;
      return Response.say("Used: " + used.target().text());
    }
  }

  static final ActionId PRESS = ActionId.of("test.press", "7");

  static Form form(String title) {
    return new Form(
        ActionId.of("test.form", "7"),
        title,
        "Send",
        null,
        List.of(
            new Input.LongText("words", "Your words", "", true, 0, 3000, null),
            new Input.ShortText("more", "One more thing", "", false, 100, null)));
  }
}
