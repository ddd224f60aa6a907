package dev.roundtable.daily;

import dev.roundtable.chat.Interaction.MessageActionUsed;
import dev.roundtable.chat.MessageAction;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import org.springframework.stereotype.Component;

/** Keeps a reply of one's own out of the answer, whatever the rule says. */
@Component
class NotMyAnswer implements MessageAction {

  private final Corrections corrections;
  private final Texts texts;

  NotMyAnswer(Corrections corrections, Texts texts) {
    this.corrections = corrections;
    this.texts = texts;
  }

  @Override
  public String kind() {
    return "daily.not";
  }

  @Override
  public String label() {
    return texts.get("daily.not.label");
  }

  @Override
  public Response use(MessageActionUsed used) {
    return corrections.correct(used, Reply.Choice.NOT);
  }
}
