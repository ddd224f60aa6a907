package dev.roundtable.web.tryout.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Block;
import dev.roundtable.chat.Form;
import dev.roundtable.chat.FormOffers;
import dev.roundtable.chat.FormValues;
import dev.roundtable.chat.Input;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.testing.MovableClock;
import dev.roundtable.web.tryout.store.Card;
import dev.roundtable.web.tryout.store.Sheet;
import dev.roundtable.web.tryout.store.TryOutStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a response reaches a person, within the platforms' three seconds and limits. */
class ReplyTest {

  private static final Place.Room ROOM = TryOutPlatform.room("prep");

  @TempDir Path folder;
  private final Clock clock = new MovableClock(Instant.parse("2026-11-24T09:00:00Z"));
  private final Texts texts = new Texts();
  private TryOutStore store;
  private Runnable alarm = () -> {};

  @BeforeEach
  void open() {
    store = new TryOutStore(folder.resolve("journal"));
  }

  @AfterEach
  void close() throws Exception {
    store.close();
  }

  @Test
  void whoGetsNothingWithinThreeSecondsReadsThatTheBotDidNotRespond() {
    Reply reply = reply(null, null);

    alarm.run();
    reply.respond(Response.say("too late"));

    assertThat(cards()).extracting(Card::look).containsExactly(Card.Look.SILENCE);
  }

  @Test
  void whatWasAcknowledgedInTimeMayTakeLonger() {
    Reply reply = reply(null, null);

    reply.acknowledge(AnswersBy.PRIVATE);
    alarm.run();
    assertThat(cards()).extracting(Card::look).containsExactly(Card.Look.WAITING);

    reply.respond(Response.say("done"));
    assertThat(cards()).extracting(card -> card.message().summary()).containsExactly("done");
  }

  @Test
  void anUpdateReplacesTheCardThatCarriedTheButton() {
    String card =
        store.showCard("ada", ROOM, Message.text("before"), Card.Look.PLAIN, clock.instant());

    reply(card, null).respond(new Response.Update(Message.text("after")));

    assertThat(cards()).extracting(it -> it.message().summary()).containsExactly("after");
  }

  @Test
  void aFormThatAnswersAFormIsOfferedBehindAButton() {
    Sheet sheet = sheet();

    reply(null, sheet).respond(new Response.OpenForm(form()));

    assertThat(store.shelves().sheet(sheet.id())).isEmpty();
    assertThat(cards()).hasSize(1);
    assertThat(cards().getFirst().message().blocks())
        .anySatisfy(block -> assertThat(block).isInstanceOf(Block.Buttons.class));
  }

  @Test
  void mistakesKeepTheFormOpen() {
    Sheet sheet = sheet();
    Reply reply = reply(null, sheet);

    reply.respond(new Response.FormErrors(Map.of("answer", "Shorter, please.")));

    assertThat(reply.mistakes()).isCompletedWithValue(Map.of("answer", "Shorter, please."));
    assertThat(store.shelves().sheet(sheet.id())).isPresent();
  }

  @Test
  void mistakesOfAFormThatIsClosedByNowLoseNothingTyped() {
    Reply reply = reply(null, sheet());

    reply.acknowledge(AnswersBy.PRIVATE);
    reply.respond(new Response.FormErrors(Map.of("answer", "Shorter, please.")));

    assertThat(cards().getFirst().message().blocks())
        .anySatisfy(block -> assertThat(block).isEqualTo(new Block.Text("Shorter, please.")))
        .anySatisfy(block -> assertThat(block).isInstanceOf(Block.Buttons.class));
  }

  @Test
  void aRefusalLooksLikeOne() {
    reply(null, null).respond(Response.refuse("Not now."));

    assertThat(cards()).extracting(Card::look).containsExactly(Card.Look.REFUSAL);
  }

  private Reply reply(String card, Sheet sheet) {
    var typed = new FormValues(Map.of("answer", List.of("my long text")));
    var to = new Reply.To("ada", ROOM, "tab", card, sheet, typed);
    return new Reply(to, store, new FormOffers(texts, clock), texts, clock)
        .within(
            (wait, task) -> {
              assertThat(wait).isEqualTo(Reply.PATIENCE);
              alarm = task;
              return () -> {};
            });
  }

  private Sheet sheet() {
    String id = store.openForm("ada", "tab", ROOM, null, form(), clock.instant());
    return store.shelves().sheet(id).orElseThrow();
  }

  private List<Card> cards() {
    return store.shelves().cards("ada", ROOM);
  }

  private static Form form() {
    return new Form(
        ActionId.of("demo", "1"),
        "Your answer",
        "Send",
        null,
        List.of(new Input.LongText("answer", "Answer", "", true, 1, 100, null)));
  }
}
