package dev.roundtable.slack;

import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Option;
import dev.roundtable.chat.Responder;
import dev.roundtable.chat.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers a button or choice on the Home tab or in a modal: there is no channel to answer in, so
 * that answers are shown in a modal.
 */
final class ViewPressResponder implements Responder {

  private final Answers answers;
  private final Ack ack;
  private final Source source;
  private final Dialog dialog;
  private final @Nullable String modal;
  private final Runnable after;

  /**
   * A responder.
   *
   * @param modal the modal that was pressed; null for the Home tab
   * @param after what follows, such as showing the Home tab anew
   */
  ViewPressResponder(
      Answers answers,
      Ack ack,
      Source source,
      Dialog dialog,
      @Nullable String modal,
      Runnable after) {
    this.answers = answers;
    this.ack = ack;
    this.source = source;
    this.dialog = dialog;
    this.modal = modal;
    this.after = after;
  }

  @Override
  public boolean opensFormsLate() {
    return true;
  }

  @Override
  public void acknowledge(AnswersBy how) {
    try {
      dialog.openEmpty();
    } finally {
      ack.empty();
    }
  }

  @Override
  public void respond(Response response) {
    try {
      switch (response) {
        case Response.Private p -> show(p.message());
        case Response.Refusal r -> show(r.message());
        case Response.Update u -> update(u.message());
        case Response.OpenForm open -> {
          var memo = FormMemo.of(source, answers.clock().instant());
          dialog.show(answers.views().form(source.team(), open.form(), memo));
        }
        case Response.FormErrors errors ->
            show(Message.text(String.join(" ", errors.byInput().values())));
        case Response.None none -> ack.empty();
      }
    } finally {
      ack.empty();
      after.run();
    }
  }

  @Override
  public void suggest(List<Option> options) {
    throw new IllegalStateException("nobody is typing here");
  }

  private void show(Message message) {
    dialog.show(answers.views().message(source.team(), message));
  }

  private void update(Message message) {
    if (modal == null || dialog.isOpen()) {
      show(message);
    } else {
      ack.empty();
      answers.update(source.team(), modal, answers.views().message(source.team(), message));
    }
  }
}
