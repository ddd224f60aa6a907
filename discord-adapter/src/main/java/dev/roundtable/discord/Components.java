package dev.roundtable.discord;

import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.Option;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRowChildComponent;
import net.dv8tion.jda.api.components.buttons.ButtonStyle;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;

/** Buttons and choices as rows of components; five buttons a row. */
final class Components {

  private static final int BUTTONS = 5;
  private static final int PLACEHOLDER = 150;

  private Components() {}

  static List<List<ActionRowChildComponent>> rows(Block block) {
    return switch (block) {
      case Block.Buttons buttons -> buttons(buttons.buttons());
      case Block.Choice choice -> List.of(List.of(select(choice)));
      default -> List.of();
    };
  }

  private static List<List<ActionRowChildComponent>> buttons(List<Button> buttons) {
    var rows = new ArrayList<List<ActionRowChildComponent>>();
    for (int from = 0; from < buttons.size(); from += BUTTONS) {
      List<Button> some = buttons.subList(from, Math.min(from + BUTTONS, buttons.size()));
      rows.add(some.stream().map(Components::button).toList());
    }
    return rows;
  }

  private static ActionRowChildComponent button(Button button) {
    ButtonStyle style =
        switch (button.look()) {
          case PRIMARY -> ButtonStyle.PRIMARY;
          case PLAIN -> ButtonStyle.SECONDARY;
          case DANGER -> ButtonStyle.DANGER;
        };
    return net.dv8tion.jda.api.components.buttons.Button.of(
        style, button.action().toString(), button.label());
  }

  private static ActionRowChildComponent select(Block.Choice choice) {
    var menu =
        StringSelectMenu.create(choice.action().toString())
            .setPlaceholder(cut(choice.placeholder(), PLACEHOLDER));
    for (Option option : choice.options()) {
      menu.addOption(option.label(), option.value());
    }
    if (choice.selected() != null) {
      menu.setDefaultValues(choice.selected());
    }
    return menu.build();
  }

  static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }
}
