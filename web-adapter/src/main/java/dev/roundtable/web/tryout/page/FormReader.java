package dev.roundtable.web.tryout.page;

import dev.roundtable.chat.Attachment;
import dev.roundtable.chat.Form;
import dev.roundtable.chat.FormValues;
import dev.roundtable.chat.Input;
import dev.roundtable.chat.Texts;
import dev.roundtable.web.tryout.platform.Limits;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a sent form and finds what a platform would not have let through. */
final class FormReader {

  private final Texts texts;

  FormReader(Texts texts) {
    this.texts = texts;
  }

  /** Mistakes by input; empty when all is well. */
  Map<String, String> mistakes(
      Form form, Map<String, List<String>> sent, Map<String, List<Attachment>> files) {
    var found = new LinkedHashMap<String, String>();
    for (Input input : form.inputs()) {
      List<String> values =
          sent.getOrDefault(input.key(), List.of()).stream().filter(v -> !v.isBlank()).toList();
      boolean empty = values.isEmpty() && files.getOrDefault(input.key(), List.of()).isEmpty();
      if (empty && input.required()) {
        found.put(input.key(), texts.get("tryout.form.required"));
      } else if (!values.isEmpty()) {
        mistake(input, values.getFirst()).ifPresent(text -> found.put(input.key(), text));
      }
    }
    return found;
  }

  /** What the core gets: only the form's own inputs. */
  FormValues values(
      Form form, Map<String, List<String>> sent, Map<String, List<Attachment>> files) {
    var values = new LinkedHashMap<String, List<String>>();
    var kept = new LinkedHashMap<String, List<Attachment>>();
    for (Input input : form.inputs()) {
      List<String> given =
          sent.getOrDefault(input.key(), List.of()).stream()
              .map(v -> v.replace("\r\n", "\n"))
              .filter(v -> !v.isBlank() && known(input, v))
              .toList();
      if (!given.isEmpty()) {
        values.put(input.key(), given);
      }
      if (input instanceof Input.FileInput && files.containsKey(input.key())) {
        kept.put(input.key(), files.get(input.key()));
      }
    }
    return new FormValues(values, kept);
  }

  private Optional<String> mistake(Input input, String value) {
    int length = value.replace("\r\n", "\n").strip().length();
    return switch (input) {
      case Input.LongText i when length < i.min() ->
          Optional.of(texts.get("tryout.form.short", i.min(), length));
      case Input.LongText i when length > Math.min(i.max(), Limits.FORM_TEXT) ->
          Optional.of(texts.get("tryout.form.long", Math.min(i.max(), Limits.FORM_TEXT), length));
      case Input.ShortText i when length > i.max() ->
          Optional.of(texts.get("tryout.form.long", i.max(), length));
      case Input.DateInput i when !date(value) -> Optional.of(texts.get("tryout.form.date"));
      default -> Optional.empty();
    };
  }

  private static boolean known(Input input, String value) {
    return switch (input) {
      case Input.PickOne i -> i.options().stream().anyMatch(o -> o.value().equals(value));
      case Input.PickMany i -> i.options().stream().anyMatch(o -> o.value().equals(value));
      default -> true;
    };
  }

  private static boolean date(String value) {
    try {
      LocalDate.parse(value);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
