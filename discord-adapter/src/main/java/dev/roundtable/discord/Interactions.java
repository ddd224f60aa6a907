package dev.roundtable.discord;

import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.Actor;
import dev.roundtable.chat.ChatEvent;
import dev.roundtable.chat.CommandCatalogue;
import dev.roundtable.chat.Dispatcher;
import dev.roundtable.chat.FormValues;
import dev.roundtable.chat.Interaction;
import dev.roundtable.chat.MessageAction;
import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Place;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;
import org.jspecify.annotations.Nullable;

/** Hands every interaction to the dispatcher, which answers it off this thread. */
final class Interactions extends ListenerAdapter {

  /** What an unreadable id becomes: the core then tells the person that the button has expired. */
  private static final ActionId UNKNOWN = ActionId.of("discord.unknown");

  private final Dispatcher dispatcher;
  private final CommandCatalogue catalogue;
  private final Channels channels;
  private final MessageTarget target;
  private final Answers answers;
  private final RoomNames rooms;

  Interactions(
      Dispatcher dispatcher,
      CommandCatalogue catalogue,
      Channels channels,
      MessageTarget target,
      Answers answers,
      RoomNames rooms) {
    this.dispatcher = dispatcher;
    this.catalogue = catalogue;
    this.channels = channels;
    this.target = target;
    this.answers = answers;
    this.rooms = rooms;
  }

  @Override
  public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
    Map<String, String> options = new HashMap<>();
    for (OptionMapping option : event.getOptions()) {
      options.put(option.getName(), value(option));
    }
    var run =
        new Interaction.CommandRun(
            actor(event), place(event), now(), event.getFullCommandName(), options);
    dispatcher.dispatch(run, PressResponder.command(answers, event));
  }

  @Override
  public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
    var focused = event.getFocusedOption();
    var asked =
        new Interaction.CompletionAsked(
            actor(event),
            place(event),
            now(),
            event.getFullCommandName(),
            focused.getName(),
            focused.getValue());
    dispatcher.dispatch(asked, new CompletionResponder(event));
  }

  @Override
  public void onButtonInteraction(ButtonInteractionEvent event) {
    ActionId action = action(event.getComponentId());
    var press =
        new Interaction.ButtonPressed(actor(event), place(event), now(), action, message(event));
    dispatcher.dispatch(press, press(event, action));
  }

  @Override
  public void onStringSelectInteraction(StringSelectInteractionEvent event) {
    ActionId action = action(event.getComponentId());
    String value = event.getValues().stream().findFirst().orElse("");
    var choice =
        new Interaction.ChoiceMade(
            actor(event), place(event), now(), action, value, message(event));
    dispatcher.dispatch(choice, press(event, action));
  }

  @Override
  public void onModalInteraction(ModalInteractionEvent event) {
    ActionId action = action(event.getModalId());
    FormValues values = FormReader.read(event.getValues());
    Message card = event.getMessage();
    boolean privateCard = card != null && card.isEphemeral();
    var responder = new FormResponder(answers, event, action, values, privateCard);
    Map<String, String> wrong = wrongDates(event);
    if (!wrong.isEmpty()) {
      responder.respond(new dev.roundtable.chat.Response.FormErrors(wrong));
      return;
    }
    Instant openedAt = Modals.openedAt(event.getModalId(), now());
    dispatcher.dispatch(
        new Interaction.FormSubmitted(actor(event), place(event), now(), openedAt, action, values),
        responder);
  }

  @Override
  public void onMessageContextInteraction(MessageContextInteractionEvent event) {
    String kind =
        catalogue.messageActions().stream()
            .filter(action -> action.label().equals(event.getName()))
            .map(MessageAction::kind)
            .findFirst()
            .orElse("discord.unknown");
    Place place = place(event);
    ChatEvent.MessagePosted message = target.read(place, event.getTarget());
    dispatcher.dispatch(
        new Interaction.MessageActionUsed(actor(event), place, now(), kind, message),
        PressResponder.command(answers, event));
  }

  private <E extends GenericComponentInteractionCreateEvent> PressResponder press(
      E event, ActionId action) {
    return PressResponder.press(answers, event, event.getMessage().isEphemeral(), action);
  }

  /** A date's field is free text in Discord. */
  private Map<String, String> wrongDates(ModalInteractionEvent event) {
    var wrong = new TreeMap<String, String>();
    for (ModalMapping field : event.getValues()) {
      if (FormReader.isDate(field.getCustomId())
          && !field.getAsString().isBlank()
          && OpenForms.date(field.getAsString()) == null) {
        wrong.put(
            field.getCustomId().substring(Modals.DATE.length()),
            answers.texts().get("discord.form.date"));
      }
    }
    return wrong;
  }

  private static ActionId action(String customId) {
    return ActionId.parse(SendMark.withoutKey(customId)).orElse(UNKNOWN);
  }

  private static String value(OptionMapping option) {
    return option.getType() == OptionType.USER
        ? MessageReader.account(option.getAsUser().getId()).key()
        : option.getAsString();
  }

  private @Nullable MessageRef message(GenericComponentInteractionCreateEvent event) {
    return event.getMessage().isEphemeral()
        ? null
        : new MessageRef(place(event), event.getMessageId());
  }

  private static Actor actor(net.dv8tion.jda.api.interactions.Interaction event) {
    Member member = event.getMember();
    User user = event.getUser();
    String name = member == null ? user.getEffectiveName() : member.getEffectiveName();
    return new Actor(MessageReader.account(user.getId()), name, null, user.isBot());
  }

  private Place place(net.dv8tion.jda.api.interactions.Interaction event) {
    String channel = String.valueOf(event.getChannelId());
    if (!event.isFromGuild()) {
      return Channels.talk(channel);
    }
    Place place = channels.place(channel);
    rooms.met(place);
    return place;
  }

  /** Interactions arrive at once or never. */
  private Instant now() {
    return answers.clock().instant();
  }
}
