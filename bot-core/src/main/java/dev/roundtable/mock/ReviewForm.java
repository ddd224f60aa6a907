package dev.roundtable.mock;

import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.Block;
import dev.roundtable.chat.Form;
import dev.roundtable.chat.FormHandler;
import dev.roundtable.chat.Input;
import dev.roundtable.chat.Interaction.FormSubmitted;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Option;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.mock.Held.Holding;
import dev.roundtable.mock.MockInterview.State;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks for consent to hand the transcript to the group's review, under a name or without one. */
@Component
class ReviewForm implements FormHandler {

  private static final String NAME = "name";
  private static final int SHOWN = 1_200;

  private final Held held;
  private final GroupReview review;
  private final Texts texts;

  ReviewForm(Held held, GroupReview review, Texts texts) {
    this.held = held;
    this.review = review;
    this.texts = texts;
  }

  @Override
  public String kind() {
    return Summary.REVIEW;
  }

  Form form(Holding.Now now) {
    String text = review.text(now.it());
    String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    String consent = texts.get("mock.review.consent");
    var about =
        new Message(
            Markdown.plain(consent),
            List.of(new Block.Text(consent), new Block.Quote(shown.isEmpty() ? "…" : shown)));
    return new Form(
        ActionId.of(Summary.REVIEW, now.it().id()),
        texts.get("mock.review.title"),
        texts.get("mock.review.submit"),
        about,
        List.of(
            new Input.PickOne(
                NAME,
                texts.get("mock.review.name"),
                texts.get("mock.review.name.hint"),
                true,
                List.of(
                    new Option("no", texts.get("mock.review.without")),
                    new Option("yes", texts.get("mock.review.with"))),
                "no")));
  }

  @Override
  @Transactional
  public Response submit(FormSubmitted form) {
    return switch (held.any(form.actor(), MockId.parse(form.action().argument()))) {
      case Holding.Not(Response response) -> response;
      case Holding.Now now
          when !now.person().equals(now.it().candidate()) || now.it().state() != State.ENDED ->
          Response.refuse(texts.get("mock.not-yours"));
      case Holding.Now now -> {
        boolean named = form.values().text(NAME).filter("yes"::equals).isPresent();
        yield Response.say(texts.get(review.hand(now.it(), named).key()));
      }
    };
  }
}
