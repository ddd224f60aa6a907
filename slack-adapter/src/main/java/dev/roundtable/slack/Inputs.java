package dev.roundtable.slack;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.ExternalSelectElement;
import com.slack.api.model.block.element.FileInputElement;
import com.slack.api.model.block.element.MultiStaticSelectElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.RadioButtonsElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.block.element.UsersSelectElement;
import com.slack.api.model.view.ViewState;
import dev.roundtable.chat.Input;
import dev.roundtable.chat.Option;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Our inputs as Slack's input blocks; the block's id is the input's key. */
final class Inputs {

  /** The action id of every input's element. */
  static final String VALUE = "v";

  /** Slack's limit for typed text. */
  private static final int TEXT = 3000;

  /** Few options are shown at once, many behind a list. */
  private static final int FEW = 5;

  private static final int CHECKBOXES = 10;

  private Inputs() {}

  static LayoutBlock block(Input input) {
    return InputBlock.builder()
        .blockId(input.key())
        .label(BlockKit.plain(input.label()))
        .hint(input.hint().isBlank() ? null : BlockKit.plain(input.hint()))
        .optional(!input.required())
        .element(element(input))
        .build();
  }

  private static BlockElement element(Input input) {
    return switch (input) {
      case Input.ShortText t when t.completes() && t.initial() != null -> completed(t);
      case Input.ShortText t ->
          PlainTextInputElement.builder()
              .actionId(VALUE)
              .maxLength(Math.clamp(t.max(), 1, TEXT))
              .initialValue(initial(t.initial()))
              .build();
      case Input.LongText t ->
          PlainTextInputElement.builder()
              .actionId(VALUE)
              .multiline(true)
              .minLength(t.min() > 0 ? Math.min(t.min(), TEXT) : null)
              .maxLength(Math.clamp(t.max(), 1, TEXT))
              .initialValue(initial(t.initial()))
              .build();
      case Input.PickOne p -> one(p);
      case Input.PickMany p -> many(p);
      case Input.PersonInput p -> UsersSelectElement.builder().actionId(VALUE).build();
      case Input.DateInput d ->
          DatePickerElement.builder()
              .actionId(VALUE)
              .initialDate(d.initial() == null ? null : d.initial().toString())
              .build();
      case Input.FileInput f -> FileInputElement.builder().actionId(VALUE).maxFiles(1).build();
    };
  }

  /** A menu that asks us for its options; without a start value a line that takes any words. */
  private static BlockElement completed(Input.ShortText text) {
    String initial = String.valueOf(text.initial());
    return ExternalSelectElement.builder()
        .actionId(VALUE)
        .minQueryLength(1)
        .initialOption(BlockKit.option(new Option(initial, initial)))
        .build();
  }

  private static BlockElement one(Input.PickOne pick) {
    List<OptionObject> options = pick.options().stream().map(BlockKit::option).toList();
    OptionObject initial = chosen(pick.options(), pick.initial());
    return pick.options().size() <= FEW && pick.required()
        ? RadioButtonsElement.builder()
            .actionId(VALUE)
            .options(options)
            .initialOption(initial)
            .build()
        : StaticSelectElement.builder()
            .actionId(VALUE)
            .options(options)
            .initialOption(initial)
            .build();
  }

  private static BlockElement many(Input.PickMany pick) {
    List<OptionObject> options = pick.options().stream().map(BlockKit::option).toList();
    List<OptionObject> initial =
        pick.options().stream()
            .filter(option -> pick.initial().contains(option.value()))
            .map(BlockKit::option)
            .toList();
    return pick.options().size() <= CHECKBOXES
        ? CheckboxesElement.builder()
            .actionId(VALUE)
            .options(options)
            .initialOptions(initial.isEmpty() ? null : initial)
            .build()
        : MultiStaticSelectElement.builder()
            .actionId(VALUE)
            .options(options)
            .initialOptions(initial.isEmpty() ? null : initial)
            .build();
  }

  private static @Nullable OptionObject chosen(List<Option> options, @Nullable String value) {
    return options.stream()
        .filter(option -> option.value().equals(value))
        .findFirst()
        .map(BlockKit::option)
        .orElse(null);
  }

  private static @Nullable String initial(@Nullable String text) {
    return text == null || text.isEmpty() ? null : text.substring(0, Math.min(text.length(), TEXT));
  }

  /** The input with what was typed or picked as its new start. */
  static InputBlock again(InputBlock input, ViewState state) {
    ViewState.Value value = state.getValues().getOrDefault(input.getBlockId(), Map.of()).get(VALUE);
    if (value != null) {
      switch (input.getElement()) {
        case PlainTextInputElement e -> e.setInitialValue(initial(value.getValue()));
        case RadioButtonsElement e -> e.setInitialOption(option(value.getSelectedOption()));
        case ExternalSelectElement e -> e.setInitialOption(option(value.getSelectedOption()));
        case StaticSelectElement e -> e.setInitialOption(option(value.getSelectedOption()));
        case CheckboxesElement e -> e.setInitialOptions(options(value.getSelectedOptions()));
        case MultiStaticSelectElement e -> e.setInitialOptions(options(value.getSelectedOptions()));
        case UsersSelectElement e -> e.setInitialUser(value.getSelectedUser());
        case DatePickerElement e -> e.setInitialDate(value.getSelectedDate());
        default -> {
          // A file is picked anew.
        }
      }
    }
    return input;
  }

  private static @Nullable OptionObject option(ViewState.@Nullable SelectedOption picked) {
    return picked == null
        ? null
        : OptionObject.builder().text(picked.getText()).value(picked.getValue()).build();
  }

  private static @Nullable List<OptionObject> options(
      @Nullable List<ViewState.SelectedOption> picked) {
    return picked == null || picked.isEmpty() ? null : picked.stream().map(Inputs::option).toList();
  }
}
