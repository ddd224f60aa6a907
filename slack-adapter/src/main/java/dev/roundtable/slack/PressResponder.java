package dev.roundtable.slack;

import dev.roundtable.chat.AccountId;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.ChatFailure;
import dev.roundtable.chat.Form;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Option;
import dev.roundtable.chat.Responder;
import dev.roundtable.chat.Response;
import java.util.List;

/** Answers a command, a button or choice on a message, or a message shortcut. */
final class PressResponder implements Responder {

  private final Answers answers;
  private final Ack ack;
  private final Source source;
  private final Dialog dialog;
  private final boolean command;

  /**
   * A responder.
   *
   * @param command whether the acknowledgement itself may carry a private answer
   */
  PressResponder(Answers answers, Ack ack, Source source, Dialog dialog, boolean command) {
    this.answers = answers;
    this.ack = ack;
    this.source = source;
    this.dialog = dialog;
    this.command = command;
  }

  @Override
  public boolean opensFormsLate() {
    return true;
  }

  @Override
  public void acknowledge(AnswersBy how) {
    try {
      if (how == AnswersBy.FORM) {
        dialog.openEmpty();
      }
    } finally {
      ack.empty();
    }
  }

  @Override
  public void respond(Response response) {
    try {
      switch (response) {
        case Response.Private p -> say(p.message());
        case Response.Refusal r -> say(r.message());
        case Response.Update u -> {
          ack.empty();
          answers.privately().replace(source, u.message());
        }
        case Response.OpenForm open -> open(open.form());
        case Response.FormErrors errors ->
            say(Message.text(String.join(" ", errors.byInput().values())));
        case Response.None none -> ack.empty();
      }
    } finally {
      ack.empty();
    }
  }

  @Override
  public void suggest(List<Option> options) {
    throw new IllegalStateException("nobody is typing here");
  }

  private void say(Message message) {
    if (dialog.isOpen()) {
      dialog.show(answers.views().message(source.team(), message));
      return;
    }
    if (command) {
      PrivateReply.Body body = answers.privately().body(source, message);
      if (ack.with(body.first())) {
        answers.privately().rest(source, message, body);
        return;
      }
    }
    ack.empty();
    answers.privately().say(source, message);
  }

  private void open(Form form) {
    try {
      var memo = FormMemo.of(source, answers.clock().instant());
      dialog.show(answers.views().form(source.team(), form, memo));
    } catch (ChatFailure e) {
      // The trigger is used up or the person closed the empty dialog: the form waits at a button.
      ack.empty();
      var to = new AccountId(SlackPlatform.NAME, source.team(), source.user());
      answers.privately().say(source, answers.offers().offer(to, form, null));
    }
  }
}
