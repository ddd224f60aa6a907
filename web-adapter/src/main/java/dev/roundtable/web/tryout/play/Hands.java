package dev.roundtable.web.tryout.play;

import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.Form;
import dev.roundtable.chat.FormValues;
import dev.roundtable.chat.Input;
import dev.roundtable.chat.Interaction;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Response;
import dev.roundtable.web.tryout.platform.Door;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A played person's hands: they run commands, press what they can read, and fill in forms. */
final class Hands {

  private final Door door;
  private final Clock clock;
  private final String person;

  Hands(Door door, Clock clock, String person) {
    this.door = door;
    this.clock = clock;
    this.person = person;
  }

  Response run(Place place, String path) {
    return door.ask(
        new Interaction.CommandRun(door.actor(person), place, clock.instant(), path, Map.of()));
  }

  Response press(Place place, @Nullable MessageRef on, ActionId action) {
    return door.ask(
        new Interaction.ButtonPressed(door.actor(person), place, clock.instant(), action, on));
  }

  /** Fills a form in, leaving what it offers where nothing is given, and sends it. */
  Response send(Place place, Form form, Map<String, String> given) {
    var values = new LinkedHashMap<String, List<String>>();
    for (Input input : form.inputs()) {
      String value = given.getOrDefault(input.key(), initial(input));
      if (!value.isBlank()) {
        values.put(input.key(), List.of(value));
      }
    }
    return door.ask(
        new Interaction.FormSubmitted(
            door.actor(person),
            place,
            clock.instant(),
            clock.instant(),
            form.action(),
            new FormValues(values)));
  }

  /** The message of a response, if it has one. */
  static Optional<Message> message(Response response) {
    return switch (response) {
      case Response.Private it -> Optional.of(it.message());
      case Response.Update it -> Optional.of(it.message());
      case Response.Refusal it -> Optional.of(it.message());
      case Response.OpenForm it -> Optional.empty();
      case Response.FormErrors it -> Optional.empty();
      case Response.None it -> Optional.empty();
    };
  }

  /** The button that reads so. */
  static Optional<Button> button(Message message, String label) {
    return buttons(message).filter(button -> button.label().equals(label)).findFirst();
  }

  static Stream<Button> buttons(Message message) {
    return message.blocks().stream()
        .filter(Block.Buttons.class::isInstance)
        .flatMap(block -> ((Block.Buttons) block).buttons().stream());
  }

  private static String initial(Input input) {
    String value =
        switch (input) {
          case Input.ShortText it -> it.initial();
          case Input.LongText it -> it.initial();
          case Input.PickOne it -> it.initial();
          case Input.PickMany it -> null;
          case Input.PersonInput it -> null;
          case Input.DateInput it -> null;
          case Input.FileInput it -> null;
        };
    return value == null ? "" : value;
  }
}
