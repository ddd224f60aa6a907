package dev.roundtable.chat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Small features that use everything a platform must be able to do. */
final class ContractFeatures {

  static final String LONG = "paragraph of a long answer that goes on and on. ".repeat(12).strip();

  private final Runnable timeIsUp;

  ContractFeatures(Runnable timeIsUp) {
    this.timeIsUp = timeIsUp;
  }

  void addTo(TestBot.Features features) {
    features.commands.add(echo());
    features.commands.add(command("card", AnswersBy.PRIVATE, call -> card()));
    features.commands.add(command("form", AnswersBy.FORM, call -> form()));
    features.commands.add(command("late", AnswersBy.PRIVATE, call -> late(Response.say("here"))));
    features.commands.add(command("late-form", AnswersBy.FORM, call -> late(form())));
    features.commands.add(command("no-form", AnswersBy.FORM, call -> Response.refuse("not now")));
    features.commands.add(
        command(
            "fail",
            AnswersBy.PRIVATE,
            call -> {
              throw new IllegalStateException("on purpose");
            }));
    features.commands.add(command("long", AnswersBy.PRIVATE, call -> longText()));
    features.groups.add(
        new CommandGroup("group", "A group of commands", CommandSpec.Audience.EVERYBODY));
    features.commands.add(
        command("group status", AnswersBy.PRIVATE, call -> Response.say("status it is")));
    features.commands.add(command("group join", AnswersBy.PRIVATE, call -> Response.say("joined")));
    features.actions.add(action("contract.update", AnswersBy.UPDATE, this::update));
    features.actions.add(action("contract.say", AnswersBy.PRIVATE, this::say));
    features.actions.add(action("contract.form", AnswersBy.FORM, (press, value) -> form()));
    features.actions.add(
        action("contract.late-form", AnswersBy.FORM, (press, value) -> late(form())));
    features.forms.add(formHandler());
    features.messageActions.add(messageAction());
  }

  private Response late(Response response) {
    timeIsUp.run();
    return response;
  }

  private static Command echo() {
    var colors = List.of(new Option("r", "Red"), new Option("b", "Blue"));
    var spec =
        new CommandSpec(
            "echo",
            "Says what it was given",
            List.of(
                option("text", CommandSpec.OptionType.TEXT, true, List.of(), true),
                option("color", CommandSpec.OptionType.CHOICE, false, colors, false),
                option("number", CommandSpec.OptionType.NUMBER, false, List.of(), false),
                option("day", CommandSpec.OptionType.DATE, false, List.of(), false),
                option("who", CommandSpec.OptionType.PERSON, false, List.of(), false)),
            CommandSpec.Audience.EVERYBODY);
    return new Command() {
      @Override
      public CommandSpec spec() {
        return spec;
      }

      @Override
      public AnswersBy answersBy() {
        return AnswersBy.PRIVATE;
      }

      @Override
      public Response run(Interaction.CommandRun call) {
        return Response.say(Markdown.escape(new TreeMap<>(call.options()).toString()));
      }

      @Override
      public List<Option> complete(Interaction.CompletionAsked asked) {
        return List.of(new Option("one", asked.typed() + " one"), new Option("two", "two"));
      }
    };
  }

  private static CommandSpec.OptionSpec option(
      String name,
      CommandSpec.OptionType type,
      boolean required,
      List<Option> choices,
      boolean completes) {
    return new CommandSpec.OptionSpec(name, "The " + name, type, required, choices, completes);
  }

  static Command command(
      String path, AnswersBy how, Function<Interaction.CommandRun, Response> run) {
    var spec = new CommandSpec(path, "Does " + path, List.of(), CommandSpec.Audience.EVERYBODY);
    return new Command() {
      @Override
      public CommandSpec spec() {
        return spec;
      }

      @Override
      public AnswersBy answersBy() {
        return how;
      }

      @Override
      public Response run(Interaction.CommandRun call) {
        return run.apply(call);
      }
    };
  }

  static ActionHandler action(
      String kind,
      AnswersBy how,
      java.util.function.BiFunction<ActionHandler.Press, String, Response> handler) {
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
        return handler.apply(press, value);
      }
    };
  }

  static Message cardMessage() {
    return Message.text("A card.")
        .with(
            new Block.Buttons(
                Button.primary(ActionId.of("contract.update", "done"), "Update"),
                Button.plain(ActionId.of("contract.say", "hello"), "Say"),
                Button.plain(ActionId.of("contract.form"), "Form"),
                Button.plain(ActionId.of("contract.late-form"), "Late form"),
                Button.plain(ActionId.of("contract.unknown", "1"), "Unknown"),
                Button.plain(new ActionId("contract.say", 2, "1"), "Outdated")),
            new Block.Choice(
                ActionId.of("contract.say", "chosen"),
                "Pick a fruit",
                List.of(new Option("a", "Apple"), new Option("p", "Pear")),
                null));
  }

  private static Response card() {
    return new Response.Private(cardMessage());
  }

  private Response update(ActionHandler.Press press, String value) {
    return new Response.Update(Message.text("Updated: " + press.action().argument()));
  }

  private Response say(ActionHandler.Press press, String value) {
    return Response.say("Pressed " + press.action().argument() + " " + value);
  }

  private static Response longText() {
    return Response.say((LONG + "\n\n").repeat(12).strip());
  }

  private static Response form() {
    return new Response.OpenForm(
        new Form(
            ActionId.of("contract.form", "all"),
            "Everything",
            "Send",
            Message.text("What this is about."),
            List.of(
                new Input.ShortText("short", "Short text", "A hint", true, 100, null),
                new Input.LongText("long", "Long text", "", false, 0, 2000, "as it was"),
                new Input.PickOne(
                    "one",
                    "Pick one",
                    "",
                    false,
                    List.of(new Option("x", "Ex"), new Option("y", "Why")),
                    "x"),
                new Input.PickMany(
                    "many",
                    "Pick many",
                    "",
                    false,
                    List.of(new Option("1", "One"), new Option("2", "Two")),
                    List.of()),
                new Input.DateInput("day", "Day", "", false, LocalDate.of(2026, 11, 24)))));
  }

  private static Response nextForm() {
    return new Response.OpenForm(
        new Form(
            ActionId.of("contract.form", "next"),
            "The next one",
            "Send",
            null,
            List.of(
                new Input.ShortText("short", "More", "", true, 100, null),
                new Input.PersonInput("who", "Who", "", false))));
  }

  private FormHandler formHandler() {
    return new FormHandler() {
      @Override
      public String kind() {
        return "contract.form";
      }

      @Override
      public Response submit(Interaction.FormSubmitted form) {
        return switch (form.values().text("short").orElse("")) {
          case "wrong" -> new Response.FormErrors(Map.of("short", "Please mend this."));
          case "late wrong" -> late(new Response.FormErrors(Map.of("short", "Please mend this.")));
          case "next" -> nextForm();
          case "late" -> late(Response.say("Got it late"));
          default ->
              Response.say(
                  Markdown.escape(
                      "Got "
                          + form.action().argument()
                          + " "
                          + new TreeMap<>(form.values().byKey())));
        };
      }
    };
  }

  private static MessageAction messageAction() {
    return new MessageAction() {
      @Override
      public String kind() {
        return "contract.mark";
      }

      @Override
      public String label() {
        return "Mark it";
      }

      @Override
      public Response use(Interaction.MessageActionUsed used) {
        return Response.say(
            "Marked "
                + Markdown.escape(used.target().author().name() + ": " + used.target().text()));
      }
    };
  }
}
