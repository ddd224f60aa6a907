package dev.roundtable.mock;

import dev.roundtable.chat.AccountId;
import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.Form;
import dev.roundtable.chat.FormHandler;
import dev.roundtable.chat.Input;
import dev.roundtable.chat.Interaction.FormSubmitted;
import dev.roundtable.chat.Option;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.mock.Held.Holding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks whom somebody would like to be interviewed by, and when. */
@Component
class AskForm implements FormHandler {

  private static final String WHO = "who";
  private static final String WHEN = "when";

  private final Held held;
  private final PeerTimes times;
  private final Invitations invitations;
  private final Invite invite;
  private final Texts texts;

  AskForm(Held held, PeerTimes times, Invitations invitations, Invite invite, Texts texts) {
    this.held = held;
    this.times = times;
    this.invitations = invitations;
    this.invite = invite;
    this.texts = texts;
  }

  @Override
  public String kind() {
    return SetupCard.ASK;
  }

  Form form(Holding.Now now) {
    var inputs = new ArrayList<Input>();
    inputs.add(
        new Input.PersonInput(
            WHO, texts.get("mock.ask.who"), texts.get("mock.ask.who.hint"), true));
    inputs.add(
        new Input.PickOne(
            WHEN,
            texts.get("mock.ask.when"),
            "",
            true,
            List.of(
                new Option("now", texts.get("mock.now")),
                new Option("tonight", texts.get("mock.tonight")),
                new Option("time", texts.get("mock.ask.time"))),
            "now"));
    inputs.addAll(times.inputs(now.it(), now.person()));
    return new Form(
        ActionId.of(SetupCard.ASK, now.it().id()),
        texts.get("mock.ask"),
        texts.get("mock.form.submit"),
        null,
        inputs);
  }

  @Override
  @Transactional
  public Response submit(FormSubmitted form) {
    return switch (held.any(form.actor(), MockId.parse(form.action().argument()))) {
      case Holding.Not(Response response) -> response;
      case Holding.Now now when !now.it().draft() -> Response.refuse(texts.get("mock.already-set"));
      case Holding.Now now -> ask(now, form);
    };
  }

  private Response ask(Holding.Now now, FormSubmitted form) {
    Optional<AccountId> peer = form.values().person(WHO);
    if (peer.isEmpty()) {
      return new Response.FormErrors(Map.of(WHO, texts.get("mock.ask.who.wrong")));
    }
    return switch (form.values().text(WHEN).orElse("now")) {
      case "tonight" ->
          invite.ask(now.it(), peer.get(), invitations.tonight(now.it(), now.person()));
      case "time" -> {
        PeerTimes.Proposed proposed = times.read(form.values(), now.it(), now.person());
        yield proposed.at().isPresent()
            ? invite.ask(now.it(), peer.get(), proposed.at().get())
            : new Response.FormErrors(proposed.errors());
      }
      default -> invite.ask(now.it(), peer.get(), null);
    };
  }
}
