package dev.roundtable.web.tryout.page;

import dev.roundtable.chat.Option;
import dev.roundtable.chat.ShownForm;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A form on the page with what stands in its fields; mistakes leave everything in place. */
final class FilledSheet {

  private final FormView view;
  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private Map<String, String> errors = Map.of();

  FilledSheet(FormView view) {
    this.view = view;
    for (FormView.Field field : view.fields()) {
      values.put(field.key(), field.picked().isEmpty() ? List.of(field.value()) : field.picked());
    }
  }

  FormView view() {
    return view;
  }

  Map<String, List<String>> values() {
    return values;
  }

  void fill(Map<String, String> byLabel) {
    var left = new HashMap<>(byLabel);
    for (FormView.Field field : view.fields()) {
      String typed = left.remove(field.label());
      if (typed != null) {
        values.put(field.key(), field.options().isEmpty() ? List.of(typed) : picked(field, typed));
      }
    }
    if (!left.isEmpty()) {
      throw new AssertionError("the form " + view.title() + " has no field " + left.keySet());
    }
  }

  void wrong(Map<String, String> byKey) {
    var byLabel = new HashMap<String, String>();
    for (FormView.Field field : view.fields()) {
      if (byKey.containsKey(field.key())) {
        byLabel.put(field.label(), byKey.get(field.key()));
      }
    }
    errors = byLabel;
  }

  ShownForm shown() {
    return new ShownForm(
        view.title(),
        view.about().stream().map(Screen::words).collect(Collectors.joining("\n")),
        view.fields().stream().map(FormView.Field::label).toList(),
        errors);
  }

  private static List<String> picked(FormView.Field field, String labels) {
    return List.of(labels.split("; ")).stream()
        .filter(label -> !label.isEmpty())
        .map(
            label ->
                field.options().stream()
                    .filter(option -> option.label().equals(label))
                    .map(Option::value)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no option " + label)))
        .toList();
  }
}
