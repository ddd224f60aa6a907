package dev.roundtable.slack;

import com.slack.api.model.view.ViewState;
import dev.roundtable.chat.AccountId;
import dev.roundtable.chat.Attachment;
import dev.roundtable.chat.FormValues;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what came back from a modal. */
final class FormReader {

  private FormReader() {}

  static FormValues read(String team, @Nullable ViewState state) {
    var values = new HashMap<String, List<String>>();
    var files = new HashMap<String, List<Attachment>>();
    if (state != null && state.getValues() != null) {
      state
          .getValues()
          .forEach(
              (key, byAction) -> {
                ViewState.Value value = byAction.get(Inputs.VALUE);
                if (value != null) {
                  List<String> given = given(team, value);
                  if (!given.isEmpty()) {
                    values.put(key, given);
                  }
                  if (value.getFiles() != null && !value.getFiles().isEmpty()) {
                    files.put(key, files(team, value));
                  }
                }
              });
    }
    return new FormValues(Map.copyOf(values), files);
  }

  private static List<String> given(String team, ViewState.Value value) {
    if (value.getValue() != null) {
      return List.of(value.getValue());
    }
    if (value.getSelectedOption() != null) {
      return List.of(value.getSelectedOption().getValue());
    }
    if (value.getSelectedOptions() != null) {
      return value.getSelectedOptions().stream().map(ViewState.SelectedOption::getValue).toList();
    }
    if (value.getSelectedUser() != null) {
      return List.of(new AccountId(SlackPlatform.NAME, team, value.getSelectedUser()).key());
    }
    return value.getSelectedDate() == null ? List.of() : List.of(value.getSelectedDate());
  }

  private static List<Attachment> files(String team, ViewState.Value value) {
    return value.getFiles().stream().map(file -> MessageReader.attachment(team, file)).toList();
  }
}
