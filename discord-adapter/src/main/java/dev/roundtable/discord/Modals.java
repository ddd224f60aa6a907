package dev.roundtable.discord;

import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.Form;
import dev.roundtable.chat.Input;
import dev.roundtable.chat.Option;
import java.time.Instant;
import java.util.List;
import net.dv8tion.jda.api.components.attachmentupload.AttachmentUpload;
import net.dv8tion.jda.api.components.checkboxgroup.CheckboxGroup;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.label.LabelChildComponent;
import net.dv8tion.jda.api.components.radiogroup.RadioGroup;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu.SelectTarget;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;
import org.jspecify.annotations.Nullable;

/** Our forms as modals. When one was opened stands behind its action's id, after a space. */
final class Modals {

  /** What a date's field is called, so that its text is read as one. */
  static final String DATE = "date:";

  /** Discord's longest text. */
  private static final int TEXT = 4000;

  /** Radio groups take two to ten options, checkbox groups up to ten; a select up to 25. */
  private static final int GROUP = 10;

  private static final int ID = 100;

  private Modals() {}

  static Modal of(Form form, Instant openedAt) {
    return Modal.create(id(form.action(), openedAt), form.title())
        .addComponents(form.inputs().stream().map(Modals::label).toList())
        .build();
  }

  private static String id(ActionId action, Instant openedAt) {
    String id = action + " " + Long.toString(openedAt.getEpochSecond(), 36);
    return id.length() <= ID ? id : action.toString();
  }

  /** When a modal was opened, as far as its id says it. */
  static Instant openedAt(String id, Instant otherwise) {
    int space = id.indexOf(' ');
    try {
      return space < 0
          ? otherwise
          : Instant.ofEpochSecond(Long.parseLong(id.substring(space + 1), 36));
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  private static Label label(Input input) {
    LabelChildComponent field = field(input);
    return input.hint().isBlank()
        ? Label.of(input.label(), field)
        : Label.of(input.label(), input.hint(), field);
  }

  private static LabelChildComponent field(Input input) {
    return switch (input) {
      case Input.ShortText t ->
          text(t.key(), TextInputStyle.SHORT, t.required(), 0, t.max(), t.initial());
      case Input.LongText t ->
          text(t.key(), TextInputStyle.PARAGRAPH, t.required(), t.min(), t.max(), t.initial());
      case Input.DateInput d ->
          TextInput.create(DATE + d.key(), TextInputStyle.SHORT)
              .setRequired(d.required())
              .setPlaceholder("2027-01-31")
              .setValue(d.initial() == null ? null : d.initial().toString())
              .setMaxLength(10)
              .build();
      case Input.PickOne p when p.options().size() > 1 && p.options().size() <= GROUP -> radio(p);
      case Input.PickOne p ->
          select(
              p.key(),
              p.required(),
              1,
              p.options(),
              p.initial() == null ? List.of() : List.of(p.initial()));
      case Input.PickMany p when p.options().size() <= GROUP -> checks(p);
      case Input.PickMany p ->
          select(p.key(), p.required(), p.options().size(), p.options(), p.initial());
      case Input.PersonInput p ->
          EntitySelectMenu.create(p.key(), SelectTarget.USER)
              .setRequired(p.required())
              .setRequiredRange(p.required() ? 1 : 0, 1)
              .build();
      case Input.FileInput f -> AttachmentUpload.create(f.key()).setRequired(f.required()).build();
    };
  }

  private static TextInput text(
      String key,
      TextInputStyle style,
      boolean required,
      int min,
      int max,
      @Nullable String initial) {
    int most = Math.max(1, Math.min(max, TEXT));
    String value = initial == null || initial.isEmpty() ? null : initial;
    return TextInput.create(key, style)
        .setRequired(required)
        .setMinLength(Math.min(min, most))
        .setMaxLength(most)
        .setValue(value == null || value.length() <= most ? value : value.substring(0, most))
        .build();
  }

  private static RadioGroup radio(Input.PickOne pick) {
    var group = RadioGroup.create(pick.key()).setRequired(pick.required());
    pick.options()
        .forEach(
            o -> group.addOption(o.label(), o.value(), null, o.value().equals(pick.initial())));
    return group.build();
  }

  private static CheckboxGroup checks(Input.PickMany pick) {
    var group =
        CheckboxGroup.create(pick.key())
            .setRequired(pick.required())
            .setRequiredRange(pick.required() ? 1 : 0, pick.options().size());
    pick.options()
        .forEach(
            o -> group.addOption(o.label(), o.value(), null, pick.initial().contains(o.value())));
    return group.build();
  }

  private static StringSelectMenu select(
      String key, boolean required, int most, List<Option> options, List<String> initial) {
    var menu =
        StringSelectMenu.create(key).setRequired(required).setRequiredRange(required ? 1 : 0, most);
    options.forEach(option -> menu.addOption(option.label(), option.value()));
    // Only options that stand there already can be chosen beforehand.
    return menu.setDefaultValues(initial).build();
  }
}
