package dev.roundtable.chat;

import java.util.List;
import java.util.Map;

/**
 * An open form as somebody sees it.
 *
 * @param about the words of what it is about, wherever the platform shows them
 * @param labels the inputs' labels, in order
 * @param errors what is to be mended, by label
 */
public record ShownForm(
    String title, String about, List<String> labels, Map<String, String> errors) {

  public ShownForm {
    labels = List.copyOf(labels);
    errors = Map.copyOf(errors);
  }
}
