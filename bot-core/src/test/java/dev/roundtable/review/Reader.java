package dev.roundtable.review;

import dev.roundtable.chat.AccountId;
import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.Actor;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.Dispatcher;
import dev.roundtable.chat.Form;
import dev.roundtable.chat.FormValues;
import dev.roundtable.chat.Interaction;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Option;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Responder;
import dev.roundtable.chat.Response;
import dev.roundtable.group.People;
import dev.roundtable.group.PersonId;
import dev.roundtable.testing.Core;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Somebody in front of a chat: runs commands, presses what they see and fills in forms. */
final class Reader {

  private final Core core;
  private final Actor actor;
  private final Place place;
  private @Nullable Message shown;
  private @Nullable Form form;
  private Instant formOpenedAt = Instant.EPOCH;

  Reader(Core core, String name, Place place) {
    this.core = core;
    this.place = place;
    actor = new Actor(new AccountId("fake", "T1", "U" + name), name, null, false);
  }

  PersonId id() {
    return core.get(People.class).identify(actor).id();
  }

  Response runs(String command) {
    return does(new Interaction.CommandRun(actor, place, now(), command, Map.of()));
  }

  /** Presses the button of this label on what is shown. */
  Response presses(String label) {
    return presses(button(label).action());
  }

  Response presses(ActionId action) {
    return does(new Interaction.ButtonPressed(actor, place, now(), action, null));
  }

  /** Chooses from the list of this placeholder. */
  Response chooses(String placeholder, String value) {
    Block.Choice choice =
        shown().blocks().stream()
            .filter(Block.Choice.class::isInstance)
            .map(Block.Choice.class::cast)
            .filter(it -> it.placeholder().equals(placeholder))
            .findFirst()
            .orElseThrow();
    return does(new Interaction.ChoiceMade(actor, place, now(), choice.action(), value, null));
  }

  /** Sends the open form with these values, keys and values in turns. */
  Response submits(String... keysAndValues) {
    Map<String, List<String>> values = new HashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      values.put(keysAndValues[i], List.of(keysAndValues[i + 1]));
    }
    return does(
        new Interaction.FormSubmitted(
            actor, place, now(), formOpenedAt, form().action(), new FormValues(values)));
  }

  /** The private message or card that they see now. */
  Message shown() {
    if (shown == null) {
      throw new AssertionError("nothing is shown");
    }
    return shown;
  }

  Form form() {
    if (form == null) {
      throw new AssertionError("no form is open");
    }
    return form;
  }

  /** All words on the card, one block a line, buttons in brackets. */
  String sees() {
    List<String> words = new ArrayList<>();
    for (Block block : shown().blocks()) {
      switch (block) {
        case Block.Heading(String text) -> words.add(text);
        case Block.Text(String text) -> words.add(text);
        case Block.Quote(String text) -> words.add("> " + text);
        case Block.Note(String text) -> words.add(text);
        case Block.Facts(List<Block.Fact> facts) ->
            facts.forEach(fact -> words.add(fact.label() + ": " + fact.markdown()));
        case Block.Choice choice ->
            words.add("{" + choice.placeholder() + ": " + choice.selected() + "}");
        case Block.Buttons(List<Button> buttons) ->
            buttons.forEach(button -> words.add("[" + button.label() + "]"));
        default -> words.add(block.toString());
      }
    }
    return String.join("\n", words);
  }

  private Button button(String label) {
    return shown().blocks().stream()
        .filter(Block.Buttons.class::isInstance)
        .flatMap(it -> ((Block.Buttons) it).buttons().stream())
        .filter(it -> it.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no button " + label + " in\n" + sees()));
  }

  private Response does(Interaction interaction) {
    CompletableFuture<Response> answer = new CompletableFuture<>();
    core.get(Dispatcher.class).dispatch(interaction, new Waiting(answer));
    Response response = answer.join();
    switch (response) {
      case Response.Private(Message message) -> shown = message;
      case Response.Update(Message message) -> shown = message;
      case Response.Refusal(Message message) -> shown = message;
      case Response.OpenForm(Form opened) -> {
        form = opened;
        formOpenedAt = now();
      }
      case Response.FormErrors errors -> {}
      case Response.None none -> {}
    }
    return response;
  }

  private Instant now() {
    return core.clock().instant();
  }

  private record Waiting(CompletableFuture<Response> answer) implements Responder {
    @Override
    public void acknowledge(AnswersBy how) {}

    @Override
    public void respond(Response response) {
      answer.complete(response);
    }

    @Override
    public void suggest(List<Option> options) {}
  }
}
