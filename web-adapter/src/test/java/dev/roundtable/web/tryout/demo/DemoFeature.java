package dev.roundtable.web.tryout.demo;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.Command;
import dev.roundtable.chat.CommandGroup;
import dev.roundtable.chat.CommandSpec;
import dev.roundtable.chat.Form;
import dev.roundtable.chat.FormHandler;
import dev.roundtable.chat.Input;
import dev.roundtable.chat.Interaction;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.MessageAction;
import dev.roundtable.chat.Option;
import dev.roundtable.chat.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;

/** Commands, buttons, a form and a message action that answer in every way there is. */
public class DemoFeature {

  @Bean
  Command today() {
    return command(
        "today",
        "Everything that is open for you",
        List.of(),
        run ->
            new Response.Private(
                new Message(
                    "Today",
                    List.of(
                        new Block.Heading("Today"),
                        new Block.Facts(
                            List.of(
                                new Block.Fact("Behavioral", "open until Wed 09:00"),
                                new Block.Fact("Reviews", "2 waiting"))),
                        new Block.Buttons(
                            Button.primary(ActionId.of("demo.vote", ""), "Review an answer"))))));
  }

  @Bean
  Command question() {
    return new Command() {
      @Override
      public CommandSpec spec() {
        return new CommandSpec(
            "question",
            "One practice question now, for you alone",
            List.of(
                new CommandSpec.OptionSpec(
                    "about",
                    "A round or a topic",
                    CommandSpec.OptionType.TEXT,
                    false,
                    List.of(),
                    true)),
            CommandSpec.Audience.EVERYBODY);
      }

      @Override
      public AnswersBy answersBy() {
        return AnswersBy.PRIVATE;
      }

      @Override
      public Response run(Interaction.CommandRun call) {
        return Response.say(
            "A question about **" + call.option("about").orElse("anything") + "**.");
      }

      @Override
      public List<Option> complete(Interaction.CompletionAsked asked) {
        return java.util.stream.Stream.of("behavioral", "metrics", "presentation")
            .filter(word -> word.startsWith(asked.typed()))
            .map(word -> new Option(word, word))
            .toList();
      }
    };
  }

  @Bean
  CommandGroup study() {
    return new CommandGroup("study", "Your part in the group", CommandSpec.Audience.EVERYBODY);
  }

  @Bean
  Command join() {
    return command("study join", "Join the group", List.of(), run -> Response.say("Joined."));
  }

  @Bean
  Command slow() {
    return command(
        "slow",
        "Takes for ever",
        List.of(),
        run -> {
          try {
            new CountDownLatch(1).await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return new Response.None();
        });
  }

  @Bean
  ActionHandler open() {
    return action("demo.open", AnswersBy.FORM, press -> new Response.OpenForm(form()));
  }

  @Bean
  ActionHandler hint() {
    return action(
        "demo.hint",
        AnswersBy.PRIVATE,
        press -> Response.say("Say what you had decided *before* anybody objected."));
  }

  @Bean
  ActionHandler pass() {
    return action(
        "demo.pass", AnswersBy.PRIVATE, press -> Response.refuse("You have answered it already."));
  }

  @Bean
  ActionHandler vote() {
    return action(
        "demo.vote",
        AnswersBy.UPDATE,
        press ->
            new Response.Update(
                new Message(
                    "Review 1 of 2",
                    List.of(
                        new Block.Heading("Review 1 of 2"),
                        new Block.Quote("I run the courier app.\nIt was raining."),
                        new Block.Buttons(
                            Button.plain(ActionId.of("demo.vote", "1"), "Not yet"),
                            Button.plain(ActionId.of("demo.vote", "2"), "Getting there"),
                            Button.plain(ActionId.of("demo.vote", "3"), "Strong"),
                            Button.plain(ActionId.of("demo.vote", "4"), "Outstanding")),
                        new Block.Choice(
                            ActionId.of("demo.pick"),
                            "More",
                            List.of(new Option("know", "I know who wrote this")),
                            null)))));
  }

  @Bean
  ActionHandler pick() {
    return action(
        "demo.pick", AnswersBy.UPDATE, press -> new Response.Update(Message.text("Returned.")));
  }

  @Bean
  FormHandler answer() {
    return new FormHandler() {
      @Override
      public String kind() {
        return DemoStory.FORM;
      }

      @Override
      public Response submit(Interaction.FormSubmitted sent) {
        String text = sent.values().text("answer").orElseThrow();
        if (text.contains("form")) {
          return new Response.OpenForm(form());
        }
        return text.contains("mistake")
            ? new Response.FormErrors(Map.of("answer", "Please say it without a mistake."))
            : Response.say("Saved. It counts as your answer.");
      }
    };
  }

  @Bean
  MessageAction submit() {
    return new MessageAction() {
      @Override
      public String kind() {
        return "demo.submit";
      }

      @Override
      public String label() {
        return "Submit as my answer";
      }

      @Override
      public Response use(Interaction.MessageActionUsed used) {
        return Response.say("This counts now: " + used.target().text().length() + " characters.");
      }
    };
  }

  static Form form() {
    return new Form(
        ActionId.of(DemoStory.FORM, "1"),
        "Your answer",
        "Send",
        Message.text(
            "**When did a colleague's objection change a decision you had already made?**"),
        List.of(
            new Input.LongText("answer", "Your answer", "About 150 words", true, 20, 3000, null),
            new Input.PickOne(
                "mood",
                "How sure are you",
                "",
                false,
                List.of(new Option("1", "Not very"), new Option("2", "Quite")),
                null)));
  }

  private static Command command(
      String path,
      String description,
      List<CommandSpec.OptionSpec> options,
      Function<Interaction.CommandRun, Response> run) {
    return new Command() {
      @Override
      public CommandSpec spec() {
        return new CommandSpec(path, description, options, CommandSpec.Audience.EVERYBODY);
      }

      @Override
      public AnswersBy answersBy() {
        return AnswersBy.PRIVATE;
      }

      @Override
      public Response run(Interaction.CommandRun call) {
        return run.apply(call);
      }
    };
  }

  private static ActionHandler action(
      String kind, AnswersBy how, Function<ActionHandler.Press, Response> handle) {
    return new ActionHandler() {
      @Override
      public String kind() {
        return kind;
      }

      @Override
      public AnswersBy answersBy() {
        return how;
      }

      @Override
      public Response handle(Press press, String value) {
        return handle.apply(press);
      }
    };
  }
}
