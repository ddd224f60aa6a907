package dev.roundtable.web.tryout.page;

import dev.roundtable.chat.Form;
import dev.roundtable.chat.Input;
import dev.roundtable.chat.Option;
import dev.roundtable.web.tryout.platform.Limits;
import dev.roundtable.web.tryout.store.Dweller;
import dev.roundtable.web.tryout.store.Sheet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A form, ready for the template. */
record FormView(String id, String title, String submit, List<BlockView> about, List<Field> fields) {

  /**
   * A field.
   *
   * @param kind short, long, one, many, date or file
   * @param min the fewest characters; 0 for none
   */
  record Field(
      String kind,
      String key,
      String label,
      String hint,
      boolean required,
      int min,
      int max,
      String value,
      List<Option> options,
      List<String> picked) {}

  static FormView of(Sheet sheet, List<BlockView> about, List<Dweller> people) {
    Form form = sheet.form();
    return new FormView(
        sheet.id(),
        form.title(),
        form.submit(),
        about,
        form.inputs().stream().map(input -> field(input, people)).toList());
  }

  private static Field field(Input input, List<Dweller> people) {
    return switch (input) {
      case Input.ShortText i -> text("short", i, 0, i.max(), i.initial());
      case Input.LongText i ->
          text("long", i, i.min(), Math.min(i.max(), Limits.FORM_TEXT), i.initial());
      case Input.PickOne i ->
          pick("one", i, i.options(), i.initial() == null ? List.of() : List.of(i.initial()));
      case Input.PickMany i -> pick("many", i, i.options(), i.initial());
      case Input.PersonInput i ->
          pick(
              "one",
              i,
              people.stream()
                  .map(
                      p ->
                          new Option(
                              dev.roundtable.web.tryout.platform.TryOutPlatform.account(p.id())
                                  .key(),
                              p.name()))
                  .toList(),
              List.of());
      case Input.DateInput i ->
          text("date", i, 0, 10, i.initial() == null ? null : i.initial().toString());
      case Input.FileInput i -> text("file", i, 0, 0, null);
    };
  }

  private static Field text(String kind, Input i, int min, int max, @Nullable String value) {
    return new Field(
        kind,
        i.key(),
        i.label(),
        i.hint(),
        i.required(),
        min,
        max,
        Objects.requireNonNullElse(value, ""),
        List.of(),
        List.of());
  }

  private static Field pick(String kind, Input i, List<Option> options, List<String> picked) {
    return new Field(
        kind, i.key(), i.label(), i.hint(), i.required(), 0, 0, "", options, List.copyOf(picked));
  }
}
