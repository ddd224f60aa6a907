package dev.roundtable.discord;

import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.Form;
import dev.roundtable.chat.FormValues;
import dev.roundtable.chat.Input;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The forms that people have open, so that one can be offered again with what was typed. Lost at a
 * restart; then what was typed is shown as text.
 */
final class OpenForms {

  private static final int MOST = 10_000;

  private final Map<String, Form> forms =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Form> eldest) {
              return size() > MOST;
            }
          });

  void opened(String user, Form form) {
    forms.put(user + " " + form.action(), form);
  }

  /** The form as it was opened. */
  Optional<Form> of(String user, ActionId action) {
    return Optional.ofNullable(forms.get(user + " " + action));
  }

  /** The form with what was typed in its fields. */
  static Form filled(Form form, FormValues values) {
    List<Input> inputs = form.inputs().stream().map(input -> filled(input, values)).toList();
    return new Form(form.action(), form.title(), form.submit(), form.about(), inputs);
  }

  private static Input filled(Input input, FormValues values) {
    String text = values.text(input.key()).orElse(null);
    return switch (input) {
      case Input.ShortText t ->
          new Input.ShortText(
              t.key(), t.label(), t.hint(), t.required(), t.max(), text, t.completes());
      case Input.LongText t ->
          new Input.LongText(t.key(), t.label(), t.hint(), t.required(), t.min(), t.max(), text);
      case Input.PickOne p ->
          new Input.PickOne(p.key(), p.label(), p.hint(), p.required(), p.options(), text);
      case Input.PickMany p ->
          new Input.PickMany(
              p.key(), p.label(), p.hint(), p.required(), p.options(), values.all(p.key()));
      case Input.DateInput d ->
          new Input.DateInput(d.key(), d.label(), d.hint(), d.required(), date(text));
      case Input.PersonInput p -> p;
      case Input.FileInput f -> f;
    };
  }

  static @Nullable LocalDate date(@Nullable String text) {
    try {
      return text == null ? null : LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
