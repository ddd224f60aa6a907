package dev.roundtable.discord;

import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Form;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Option;
import dev.roundtable.chat.Responder;
import dev.roundtable.chat.Response;
import java.util.List;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IModalCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import org.jspecify.annotations.Nullable;

/** Answers a command, a button, a choice or an entry of a message's menu. */
final class PressResponder implements Responder {

  private final Answers answers;
  private final PrivateReply reply;
  private final IModalCallback modal;
  private final @Nullable IMessageEditCallback pressed;
  private final String user;
  private final @Nullable ActionId origin;

  private <E extends IReplyCallback & IModalCallback> PressResponder(
      Answers answers,
      E event,
      @Nullable IMessageEditCallback pressed,
      boolean privateCard,
      @Nullable ActionId origin) {
    this.answers = answers;
    this.modal = event;
    this.pressed = pressed;
    this.user = event.getUser().getId();
    this.origin = origin;
    reply = new PrivateReply(answers.pages(), event, privateCard ? pressed : null);
  }

  /** Answers a command or an entry of a message's menu. */
  static <E extends IReplyCallback & IModalCallback> PressResponder command(
      Answers answers, E event) {
    return new PressResponder(answers, event, null, false, null);
  }

  /** Answers a button or a choice. */
  static <E extends IReplyCallback & IModalCallback & IMessageEditCallback> PressResponder press(
      Answers answers, E event, boolean privateCard, ActionId action) {
    return new PressResponder(answers, event, event, privateCard, action);
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
      case Response.OpenForm open -> open(open.form());
      case Response.FormErrors errors ->
          reply.say(Message.text(String.join(" ", errors.byInput().values())));
      case Response.None none -> reply.nothing(pressed);
    }
  }

  @Override
  public void suggest(List<Option> options) {
    throw new IllegalStateException("nobody is typing here");
  }

  private void open(Form form) {
    if (form.about() != null || !reply.open()) {
      reply.say(answers.offers().offer(MessageReader.account(user), form, origin));
      return;
    }
    modal.replyModal(Modals.of(form, answers.clock().instant())).complete();
    reply.taken();
    answers.forms().opened(user, form);
  }
}
