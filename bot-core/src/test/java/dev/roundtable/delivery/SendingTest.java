package dev.roundtable.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roundtable.chat.Message;
import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Player;
import dev.roundtable.chat.Reaction;
import dev.roundtable.chat.Shown;
import dev.roundtable.testing.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.support.TransactionTemplate;

class SendingTest {

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aQuestionIsAskedOnceAndItsThreadIsTold(TestDatabase database) {
    try (var office = PostOffice.on(database)) {
      Subject subject = PostOffice.subject();
      DeliveryId id =
          office.write(
              outbox -> outbox.ask(office.room(), Message.text("Why?"), "Why?", subject, null));
      office.drain();
      office.drain();
      assertThat(office.texts(office.room())).containsExactly("Why?");
      assertThat(office.log.delivered)
          .singleElement()
          .satisfies(
              told -> {
                assertThat(told.delivery()).isEqualTo(id);
                assertThat(told.subject()).isEqualTo(subject);
                assertThat(told.sent().thread())
                    .isEqualTo(new Place.Thread(office.room(), told.sent().message().id()));
              });
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void everyKindOfDeliveryDoesWhatItSays(TestDatabase database) {
    try (var office = PostOffice.on(database)) {
      Player ada = office.fake.person("Ada");
      MessageRef hers = ada.writes(office.room(), "hello");
      DeliveryId first = office.post(office.room(), "one");
      DeliveryId second = office.post(office.room(), "two");
      var person = office.person(ada);
      office.write(outbox -> outbox.edit(first, Message.text("one, mended"), null, null));
      office.write(outbox -> outbox.delete(second));
      office.write(outbox -> outbox.react(hers, Reaction.COUNTED));
      office.write(outbox -> outbox.tell(person, Message.text("psst"), PostOffice.subject()));
      office.write(outbox -> outbox.home(person, Message.text("home")));
      office.drain();
      assertThat(office.texts(office.room())).containsExactly("one, mended");
      assertThat(ada.sees(office.room()).getFirst().reactions()).containsExactly(Reaction.COUNTED);
      assertThat(ada.seesInTalk()).extracting(Shown::text).containsExactly("psst");
      assertThat(office.fake.home(ada)).isEqualTo(Message.text("home"));
      office.write(outbox -> outbox.unreact(hers, Reaction.COUNTED));
      office.drain();
      assertThat(ada.sees(office.room()).getFirst().reactions()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aRoomAndItsThreadsGetTheirMessagesInOrder(TestDatabase database) {
    try (var office = PostOffice.on(database)) {
      var thread = new Place.Thread(office.room(), "m1");
      List<String> texts = IntStream.range(0, 30).mapToObj(i -> "message " + i).toList();
      texts.forEach(text -> office.post(thread, text));
      office.drain();
      assertThat(office.texts(thread)).isEqualTo(texts);
    }
  }

  @Test
  void whatIsRolledBackIsNeverSent() {
    try (var office = PostOffice.on(TestDatabase.H2)) {
      office
          .core
          .get(TransactionTemplate.class)
          .executeWithoutResult(
              status -> {
                office
                    .core
                    .get(Outbox.class)
                    .post(office.room(), Message.text("no"), PostOffice.subject(), null);
                status.setRollbackOnly();
              });
      office.drain();
      assertThat(office.texts(office.room())).isEmpty();
    }
  }

  @Test
  void nothingIsWrittenOutsideATransaction() {
    try (var office = PostOffice.on(TestDatabase.H2)) {
      Outbox outbox = office.core.get(Outbox.class);
      assertThatThrownBy(
              () -> outbox.post(office.room(), Message.text("no"), PostOffice.subject(), null))
          .isInstanceOf(IllegalStateException.class);
      office.drain();
      assertThat(office.texts(office.room())).isEmpty();
    }
  }

  @Test
  void ofRefreshesThatWaitOnlyTheNewestIsSentWhenTheFirstWasDue() {
    try (var office = PostOffice.on(TestDatabase.H2)) {
      DeliveryId card = office.post(office.room(), "0 answers");
      office.drain();
      for (int answers = 1; answers <= 5; answers++) {
        String text = answers + " answers";
        var due = office.clock().instant().plusSeconds(60);
        office.write(outbox -> outbox.edit(card, Message.text(text), "card", due));
        office.pass(Duration.ofSeconds(10));
      }
      assertThat(office.texts(office.room())).containsExactly("0 answers");
      int before = office.fake.calls();
      office.pass(Duration.ofSeconds(10));
      assertThat(office.texts(office.room())).containsExactly("5 answers");
      office.pass(Duration.ofSeconds(60));
      assertThat(office.fake.calls()).isEqualTo(before + 1);
    }
  }

  @Test
  void aRefreshWaitsForNothingElseInItsRoom() {
    try (var office = PostOffice.on(TestDatabase.H2)) {
      DeliveryId card = office.post(office.room(), "card");
      var due = office.clock().instant().plusSeconds(60);
      office.write(outbox -> outbox.edit(card, Message.text("later"), "card", due));
      office.post(office.room(), "at once");
      office.drain();
      assertThat(office.texts(office.room())).containsExactly("card", "at once");
    }
  }

  @Test
  void aCardIsRefreshedAtOnceAndThenAtMostOnceAMinute() {
    try (var office = PostOffice.on(TestDatabase.H2)) {
      office.post(office.room(), "0");
      office.drain();
      MessageRef card = office.log.delivered.getFirst().sent().message();
      int before = office.fake.calls();
      for (int i = 1; i <= 120; i++) {
        String text = String.valueOf(i);
        office.write(
            outbox -> outbox.refresh(card, Message.text(text), "card", Duration.ofMinutes(1)));
        office.pass(Duration.ofSeconds(1));
      }
      assertThat(office.fake.calls() - before).isEqualTo(2);
      office.pass(Duration.ofMinutes(1));
      assertThat(office.texts(office.room())).containsExactly("120");
    }
  }

  @Test
  void theNextDueMomentIsThatOfTheFirstDeliveryThatWaits() {
    try (var office = PostOffice.on(TestDatabase.H2)) {
      assertThat(office.core.get(Deliveries.class).nextDue()).isEmpty();
      DeliveryId card = office.post(office.room(), "card");
      office.drain();
      var due = office.clock().instant().plusSeconds(60);
      office.write(outbox -> outbox.edit(card, Message.text("later"), null, due));
      assertThat(office.core.get(Deliveries.class).nextDue()).contains(due);
    }
  }
}
