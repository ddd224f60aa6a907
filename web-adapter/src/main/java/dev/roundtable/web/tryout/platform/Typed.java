package dev.roundtable.web.tryout.platform;

import dev.roundtable.chat.Form;
import dev.roundtable.chat.FormValues;
import dev.roundtable.chat.Input;
import java.util.List;

/** A form filled with what was typed before. */
final class Typed {

  private Typed() {}

  static Form into(Form form, FormValues values) {
    List<Input> inputs = form.inputs().stream().map(input -> filled(input, values)).toList();
    return new Form(form.action(), form.title(), form.submit(), form.about(), inputs);
  }

  private static Input filled(Input input, FormValues values) {
    String text = values.text(input.key()).orElse(null);
    return switch (input) {
      case Input.ShortText i ->
          new Input.ShortText(i.key(), i.label(), i.hint(), i.required(), i.max(), text);
      case Input.LongText i ->
          new Input.LongText(i.key(), i.label(), i.hint(), i.required(), i.min(), i.max(), text);
      case Input.PickOne i ->
          new Input.PickOne(i.key(), i.label(), i.hint(), i.required(), i.options(), text);
      case Input.PickMany i ->
          new Input.PickMany(
              i.key(), i.label(), i.hint(), i.required(), i.options(), values.all(i.key()));
      case Input.DateInput i ->
          new Input.DateInput(
              i.key(), i.label(), i.hint(), i.required(), values.date(i.key()).orElse(null));
      case Input.PersonInput i -> i;
      case Input.FileInput i -> i;
    };
  }
}
