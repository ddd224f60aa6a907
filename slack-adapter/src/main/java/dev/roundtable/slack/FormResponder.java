package dev.roundtable.slack;

import com.slack.api.model.view.View;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.ChatFailure;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Option;
import dev.roundtable.chat.Responder;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import java.util.List;

/**
 * Answers a sent form. In time, the acknowledgement itself closes the modal, keeps it open with
 * errors, or shows the next form. What is late is shown in the modal, which says meanwhile that it
 * is saving; what was typed is put back where it is needed again.
 */
final class FormResponder implements Responder {

  private final Answers answers;
  private final Texts texts;
  private final Ack ack;
  private final Source source;
  private final FormMemo memo;
  private final View sent;
  private boolean late;

  FormResponder(Answers answers, Texts texts, Ack ack, Source source, FormMemo memo, View sent) {
    this.answers = answers;
    this.texts = texts;
    this.ack = ack;
    this.source = source;
    this.memo = memo;
    this.sent = sent;
  }

  @Override
  public boolean opensFormsLate() {
    return true;
  }

  @Override
  public void acknowledge(AnswersBy how) {
    late = true;
    ack.view("update", answers.views().saving(source.team()));
  }

  @Override
  public void respond(Response response) {
    if (late) {
      ack.awaitHandedOver();
    }
    try {
      switch (response) {
        case Response.Private p -> done(p.message(), false);
        case Response.Update u -> done(u.message(), true);
        case Response.Refusal r -> refuse(r.message());
        case Response.OpenForm open ->
            view("update", answers.views().form(source.team(), open.form(), memo));
        case Response.FormErrors errors -> errors(errors);
        case Response.None none -> close();
      }
    } finally {
      ack.empty();
    }
  }

  @Override
  public void suggest(List<Option> options) {
    throw new IllegalStateException("nobody is typing here");
  }

  /** Said in the channel where the form was opened; in the modal where there is no way there. */
  private void done(Message message, boolean replace) {
    try {
      if (replace) {
        answers.privately().replace(source, message);
      } else {
        answers.privately().say(source, message);
      }
      close();
    } catch (ChatFailure e) {
      view("update", answers.views().message(source.team(), message));
    }
  }

  /** On top of the form, which stays as it was typed. */
  private void refuse(Message message) {
    if (late || !ack.view("push", answers.views().message(source.team(), message))) {
      answers.update(
          source.team(), sent.getId(), answers.views().again(source.team(), sent, message));
    }
  }

  private void errors(Response.FormErrors errors) {
    if (late || !ack.errors(errors.byInput())) {
      String all = String.join(" ", errors.byInput().values());
      Message why = Message.text(texts.get("slack.form.mend", all));
      answers.update(source.team(), sent.getId(), answers.views().again(source.team(), sent, why));
    }
  }

  private void view(String how, View view) {
    if (late || !ack.view(how, view)) {
      answers.update(source.team(), sent.getId(), view);
    }
  }

  /** A modal that says it is saving cannot be closed from here; it says that it is done. */
  private void close() {
    if (late || !ack.close()) {
      answers.update(
          source.team(),
          sent.getId(),
          answers.views().message(source.team(), Message.text(saved())));
    }
  }

  private String saved() {
    return texts.get("slack.form.saved");
  }
}
