package dev.roundtable.discord;

import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Block;
import dev.roundtable.chat.Form;
import dev.roundtable.chat.FormValues;
import dev.roundtable.chat.Input;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Option;
import dev.roundtable.chat.Responder;
import dev.roundtable.chat.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;

/**
 * Answers a sent form. Discord closes it at once and opens none in answer: the next form, and one
 * with something to mend, wait behind a button, filled in with what was typed.
 */
final class FormResponder implements Responder {

  private final Answers answers;
  private final ModalInteractionEvent event;
  private final ActionId action;
  private final FormValues values;
  private final PrivateReply reply;

  FormResponder(
      Answers answers,
      ModalInteractionEvent event,
      ActionId action,
      FormValues values,
      boolean privateCard) {
    this.answers = answers;
    this.event = event;
    this.action = action;
    this.values = values;
    reply = new PrivateReply(answers.pages(), event, privateCard ? event : null);
  }

  @Override
  public void acknowledge(AnswersBy how) {
    reply.acknowledge(how == AnswersBy.UPDATE);
  }

  @Override
  public void respond(Response response) {
    answers.give(() -> answer(response));
  }

  private void answer(Response response) {
    switch (response) {
      case Response.Private p -> reply.say(p.message());
      case Response.Refusal r -> reply.say(r.message());
      case Response.Update u -> reply.replace(u.message());
      case Response.OpenForm open -> reply.say(offer(open.form()));
      case Response.FormErrors errors -> reply.say(mend(errors.byInput()));
      case Response.None none -> reply.nothing(event.getMessage() == null ? null : event);
    }
  }

  @Override
  public void suggest(List<Option> options) {
    throw new IllegalStateException("nobody is typing here");
  }

  private Message offer(Form form) {
    return answers.offers().offer(MessageReader.account(event.getUser().getId()), form, null);
  }

  private Message mend(Map<String, String> errors) {
    Optional<Form> form = answers.forms().of(event.getUser().getId(), action);
    var blocks = new ArrayList<Block>();
    String intro = answers.texts().get("discord.form.mend");
    blocks.add(new Block.Text(intro));
    blocks.add(
        new Block.Text(
            errors.entrySet().stream()
                .sorted(Comparator.comparingInt(e -> order(form, e.getKey())))
                .map(e -> "- " + label(form, e.getKey()) + Markdown.escape(e.getValue()))
                .collect(Collectors.joining("\n"))));
    if (form.isEmpty()) {
      values.byKey().values().stream()
          .flatMap(List::stream)
          .forEach(typed -> blocks.add(new Block.Quote(typed)));
      return new Message(intro, blocks);
    }
    Form filled = OpenForms.filled(form.get(), values);
    return offer(
        new Form(
            filled.action(),
            filled.title(),
            filled.submit(),
            new Message(intro, blocks),
            filled.inputs()));
  }

  /** As the fields stand in the form. */
  private static int order(Optional<Form> form, String key) {
    List<String> keys = form.stream().flatMap(f -> f.inputs().stream()).map(Input::key).toList();
    return keys.indexOf(key);
  }

  private static String label(Optional<Form> form, String key) {
    return form.stream()
        .flatMap(f -> f.inputs().stream())
        .filter(input -> input.key().equals(key))
        .map(input -> "**" + Markdown.escape(input.label()) + "**: ")
        .findFirst()
        .orElse("");
  }
}
