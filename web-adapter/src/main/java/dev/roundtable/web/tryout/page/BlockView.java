package dev.roundtable.web.tryout.page;

import dev.roundtable.chat.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block, ready for the template.
 *
 * @param kind which of the fields are used: heading, text, quote, facts, picture, buttons, choice,
 *     note, divider
 * @param html safe HTML
 */
record BlockView(
    String kind,
    String text,
    String html,
    List<FactView> facts,
    List<ButtonView> buttons,
    List<Option> options,
    String action,
    @Nullable String selected) {

  record FactView(String label, String html) {}

  record ButtonView(String action, String label, String look) {}

  static BlockView text(String kind, String text, String html) {
    return new BlockView(kind, text, html, List.of(), List.of(), List.of(), "", null);
  }

  static BlockView facts(List<FactView> facts) {
    return new BlockView("facts", "", "", facts, List.of(), List.of(), "", null);
  }

  static BlockView buttons(List<ButtonView> buttons) {
    return new BlockView("buttons", "", "", List.of(), buttons, List.of(), "", null);
  }

  static BlockView choice(
      String action, String placeholder, List<Option> options, @Nullable String selected) {
    return new BlockView(
        "choice", placeholder, "", List.of(), List.of(), options, action, selected);
  }
}
