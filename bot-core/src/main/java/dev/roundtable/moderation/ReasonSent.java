package dev.roundtable.moderation;

import dev.roundtable.chat.FormHandler;
import dev.roundtable.chat.Interaction;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import org.springframework.stereotype.Component;

/** Takes the reason, and hides or excludes. */
@Component
class ReasonSent implements FormHandler {

  private final Deeds deeds;
  private final Texts texts;

  ReasonSent(Deeds deeds, Texts texts) {
    this.deeds = deeds;
    this.texts = texts;
  }

  @Override
  public String kind() {
    return Actions.WHY;
  }

  @Override
  public Response submit(Interaction.FormSubmitted form) {
    String why = form.values().text(ReasonPressed.WHY).orElse("");
    boolean all =
        form.values().text(ReasonPressed.THEIRS).filter(ReasonPressed.HIDE::equals).isPresent();
    return Actions.order(form.action())
        .map(order -> deeds.run(order, form.actor(), form.place(), why, all))
        .orElseGet(() -> Response.refuse(texts.get("moderation.gone")));
  }
}
