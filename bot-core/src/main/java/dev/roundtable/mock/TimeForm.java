package dev.roundtable.mock;

import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.Form;
import dev.roundtable.chat.FormHandler;
import dev.roundtable.chat.Interaction.FormSubmitted;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.mock.Held.Holding;
import dev.roundtable.mock.MockInterview.State;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** <em>Propose a time</em>: the other one is asked whether it fits. */
@Component
class TimeForm implements FormHandler {

  private final Held held;
  private final PeerTimes times;
  private final Invitations invitations;
  private final Texts texts;

  TimeForm(Held held, PeerTimes times, Invitations invitations, Texts texts) {
    this.held = held;
    this.times = times;
    this.invitations = invitations;
    this.texts = texts;
  }

  @Override
  public String kind() {
    return Invitations.TIME;
  }

  Form form(Holding.Now now) {
    return new Form(
        ActionId.of(Invitations.TIME, now.it().id()),
        texts.get("mock.propose"),
        texts.get("mock.form.submit"),
        null,
        times.inputs(now.it(), now.person()));
  }

  @Override
  @Transactional
  public Response submit(FormSubmitted form) {
    return switch (held.any(form.actor(), MockId.parse(form.action().argument()))) {
      case Holding.Not(Response response) -> response;
      case Holding.Now now when now.it().state() != State.PROPOSED || now.it().alone() ->
          Response.refuse(texts.get("mock.lapsed"));
      case Holding.Now now -> {
        PeerTimes.Proposed proposed = times.read(form.values(), now.it(), now.person());
        if (proposed.at().isEmpty()) {
          yield new Response.FormErrors(proposed.errors());
        }
        invitations.suggest(now.it(), now.person(), proposed.at().get());
        yield Response.say(texts.get("mock.invited.proposed"));
      }
    };
  }
}
