package dev.roundtable.daily;

import dev.roundtable.chat.Interaction.MessageActionUsed;
import dev.roundtable.chat.MessageAction;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import org.springframework.stereotype.Component;

/** Takes a reply of one's own as the answer, whatever the rule says. */
@Component
class SubmitAsAnswer implements MessageAction {

  private final Corrections corrections;
  private final Texts texts;

  SubmitAsAnswer(Corrections corrections, Texts texts) {
    this.corrections = corrections;
    this.texts = texts;
  }

  @Override
  public String kind() {
    return "daily.submit";
  }

  @Override
  public String label() {
    return texts.get("daily.submit.label");
  }

  @Override
  public Response use(MessageActionUsed used) {
    return corrections.correct(used, Reply.Choice.SUBMIT);
  }
}
