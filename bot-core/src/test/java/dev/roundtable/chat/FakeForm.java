package dev.roundtable.chat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form on somebody's screen.
 *
 * @param card the card whose button opened it
 */
record FakeForm(
    Form form,
    Place place,
    Instant openedAt,
    @Nullable FakeMessage card,
    Map<String, String> errors,
    FormValues values) {

  static FakeForm opened(Form form, Place place, Instant at, @Nullable FakeMessage card) {
    return new FakeForm(form, place, at, card, Map.of(), new FormValues(Map.of()));
  }

  FakeForm with(FormValues typed) {
    return new FakeForm(form, place, openedAt, card, Map.of(), typed);
  }

  FakeForm wrong(Map<String, String> byInput) {
    return new FakeForm(form, place, openedAt, card, byInput, values);
  }

  ShownForm shown() {
    Message about = form.about();
    var byLabel = new HashMap<String, String>();
    errors.forEach((key, error) -> byLabel.put(input(key).label(), error));
    return new ShownForm(
        form.title(),
        about == null ? "" : String.join("\n", FakeText.lines(about)),
        form.inputs().stream().map(Input::label).toList(),
        byLabel);
  }

  FormValues inOrder(FakePlatform platform, String... typed) {
    var byLabel = new LinkedHashMap<String, String>();
    for (int i = 0; i < typed.length; i++) {
      byLabel.put(form.inputs().get(i).label(), typed[i]);
    }
    return byLabel(platform, byLabel);
  }

  FormValues byLabel(FakePlatform platform, Map<String, String> typed) {
    var left = new HashMap<>(typed);
    var sent = new HashMap<String, List<String>>();
    for (Input input : form.inputs()) {
      String value = left.remove(input.label());
      List<String> values =
          value == null
              ? initial(input)
              : value.isEmpty() ? List.of() : read(platform, input, value);
      if (values.isEmpty() && input.required()) {
        throw new AssertionError("the platform does not send a form without " + input.label());
      }
      if (!values.isEmpty()) {
        sent.put(input.key(), values);
      }
    }
    if (!left.isEmpty()) {
      throw new AssertionError("the form " + form.title() + " has no input " + left.keySet());
    }
    return new FormValues(sent);
  }

  private List<String> initial(Input input) {
    List<String> typedBefore = values.all(input.key());
    if (!typedBefore.isEmpty()) {
      return typedBefore;
    }
    return switch (input) {
      case Input.ShortText text -> optional(text.initial());
      case Input.LongText text -> optional(text.initial());
      case Input.PickOne pick -> optional(pick.initial());
      case Input.PickMany pick -> pick.initial();
      case Input.DateInput date -> optional(date.initial() == null ? null : date.initial() + "");
      case Input.PersonInput person -> List.of();
      case Input.FileInput file -> List.of();
    };
  }

  private static List<String> optional(@Nullable String value) {
    return value == null || value.isEmpty() ? List.of() : List.of(value);
  }

  private static List<String> read(FakePlatform platform, Input input, String typed) {
    return switch (input) {
      case Input.ShortText text -> List.of(length(text.label(), typed, 0, text.max()));
      case Input.LongText text ->
          List.of(length(text.label(), typed, text.min(), Math.min(3000, text.max())));
      case Input.PickOne pick -> List.of(value(pick.options(), typed));
      case Input.PickMany pick -> {
        var picked = new ArrayList<String>();
        for (String label : typed.split("; ")) {
          picked.add(value(pick.options(), label));
        }
        yield picked;
      }
      case Input.DateInput date -> List.of(LocalDate.parse(typed).toString());
      case Input.PersonInput person -> {
        FakePerson named = platform.byName(typed);
        if (named == null) {
          throw new AssertionError("there is no " + typed);
        }
        yield List.of(named.account().key());
      }
      case Input.FileInput file -> throw new AssertionError("a file is not typed");
    };
  }

  private static String length(String label, String typed, int min, int max) {
    if (typed.length() < min || typed.length() > max) {
      throw new AssertionError(
          label + " takes " + min + " to " + max + " characters, not " + typed.length());
    }
    return typed;
  }

  private static String value(List<Option> options, String label) {
    return options.stream()
        .filter(option -> option.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no option " + label + " in " + options))
        .value();
  }

  private Input input(String key) {
    return form.inputs().stream()
        .filter(input -> input.key().equals(key))
        .findFirst()
        .orElseThrow();
  }
}
