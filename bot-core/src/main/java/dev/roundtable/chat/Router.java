package dev.roundtable.chat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds who handles an interaction; unknown and outdated ones lead to {@code /today}. */
@Component
class Router {

  /** The kind of a button that runs a command without options; see {@link CommandButton#of}. */
  static final String RUN = "chat.run";

  /**
   * Who handles it.
   *
   * @param doing what it is, for the log
   */
  record Route(
      String doing,
      AnswersBy answersBy,
      CommandSpec.Audience audience,
      Supplier<Response> handler) {}

  private final CommandCatalogue catalogue;
  private final Handlers handlers;
  private final FormOffers offers;
  private final Texts texts;

  Router(CommandCatalogue catalogue, Handlers handlers, FormOffers offers, Texts texts) {
    this.catalogue = catalogue;
    this.handlers = handlers;
    this.offers = offers;
    this.texts = texts;
  }

  Route route(Interaction interaction) {
    return switch (interaction) {
      case Interaction.CommandRun run -> command(run);
      case Interaction.ButtonPressed press -> action(press, press.action(), press.message(), "");
      case Interaction.ChoiceMade choice ->
          action(choice, choice.action(), choice.message(), choice.value());
      case Interaction.FormSubmitted form -> form(form);
      case Interaction.MessageActionUsed used -> messageAction(used);
      case Interaction.CompletionAsked asked ->
          everybody("completion of /" + asked.path(), AnswersBy.PRIVATE, Response.None::new);
    };
  }

  /** Suggestions; none for an unknown command or form. */
  List<Option> complete(Interaction.CompletionAsked asked) {
    return suggestions(asked).stream().limit(25).toList();
  }

  private List<Option> suggestions(Interaction.CompletionAsked asked) {
    Optional<FormHandler> form = ActionId.parse(asked.path()).flatMap(handlers::form);
    if (form.isPresent()) {
      return form.get().complete(asked.option(), asked.typed());
    }
    var own =
        new Interaction.CompletionAsked(
            asked.actor(),
            asked.place(),
            asked.at(),
            catalogue.own(asked.path()),
            asked.option(),
            asked.typed());
    return catalogue.find(asked.path()).map(command -> command.complete(own)).orElse(List.of());
  }

  private Route command(Interaction.CommandRun run) {
    Optional<Command> command = catalogue.find(run.path());
    if (command.isEmpty()) {
      return everybody(
          "an unknown command",
          AnswersBy.PRIVATE,
          () -> Response.refuse(texts.get("chat.command.unknown", Markdown.escape(run.path()))));
    }
    String path = catalogue.own(run.path());
    var own = new Interaction.CommandRun(run.actor(), run.place(), run.at(), path, run.options());
    return new Route(
        "/" + path,
        command.get().answersBy(),
        command.get().spec().audience(),
        () -> command.get().run(own));
  }

  private Route action(Interaction from, ActionId id, @Nullable MessageRef message, String value) {
    if (id.kind().equals(RUN)) {
      String path = id.argument().replace('/', ' ');
      return command(
          new Interaction.CommandRun(from.actor(), from.place(), from.at(), path, Map.of()));
    }
    if (id.kind().equals(FormOffers.KIND)) {
      return offered(from, id, message);
    }
    return handlers
        .action(id)
        .map(handler -> known(handler, press(from, id, message), value))
        .orElseGet(() -> outdated(id));
  }

  private static Route known(ActionHandler handler, ActionHandler.Press press, String value) {
    return new Route(
        "action " + handler.kind(),
        handler.answersBy(),
        handler.audience(),
        () -> handler.handle(press, value));
  }

  private static ActionHandler.Press press(
      Interaction from, ActionId id, @Nullable MessageRef message) {
    return new ActionHandler.Press(from.actor(), from.place(), from.at(), id, message);
  }

  private Route offered(Interaction from, ActionId id, @Nullable MessageRef message) {
    Optional<Form> form = offers.take(id, from.actor().account());
    if (form.isPresent()) {
      return everybody("an offered form", AnswersBy.FORM, () -> new Response.OpenForm(form.get()));
    }
    return FormOffers.origin(id)
        .filter(origin -> !origin.kind().equals(FormOffers.KIND))
        .map(origin -> action(from, origin, message, ""))
        .orElseGet(() -> outdated(id));
  }

  private Route form(Interaction.FormSubmitted form) {
    return handlers
        .form(form.action())
        .map(
            handler ->
                new Route(
                    "form " + handler.kind(),
                    handler.answersBy(),
                    handler.audience(),
                    () -> handler.submit(form)))
        .orElseGet(() -> outdated(form.action()));
  }

  private Route messageAction(Interaction.MessageActionUsed used) {
    return handlers
        .messageAction(used.kind())
        .map(
            action ->
                new Route(
                    "message action " + action.kind(),
                    action.answersBy(),
                    CommandSpec.Audience.EVERYBODY,
                    () -> action.use(used)))
        .orElseGet(() -> everybody("an unknown message action", AnswersBy.PRIVATE, this::expired));
  }

  private Route outdated(ActionId id) {
    return everybody("outdated " + id.kind(), AnswersBy.PRIVATE, this::expired);
  }

  private static Route everybody(String doing, AnswersBy how, Supplier<Response> handler) {
    return new Route(doing, how, CommandSpec.Audience.EVERYBODY, handler);
  }

  /** What every button that means nothing any more says. */
  private Response expired() {
    Message text = Message.text(texts.get("chat.action.expired"));
    return new Response.Refusal(
        catalogue.find("today").isEmpty()
            ? text
            : text.with(
                new Block.Buttons(CommandButton.of("today", texts.get("chat.action.today")))));
  }
}
