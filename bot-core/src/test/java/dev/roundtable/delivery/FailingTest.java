package dev.roundtable.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.chat.ChatEvent;
import dev.roundtable.chat.ChatFailure;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Player;
import dev.roundtable.chat.Shown;
import dev.roundtable.testing.TestDatabase;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FailingTest {

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void thePlatformsWaitIsObeyedAndThenAllLeaveInOrder(TestDatabase database) {
    try (var office = PostOffice.on(database)) {
      office
          .fake
          .faults()
          .refuseNext(() -> new ChatFailure.TryAgainAfter(Duration.ofSeconds(30), "slow down"));
      office.post(office.room(), "one");
      office.post(office.room(), "two");
      office.drain();
      office.pass(Duration.ofSeconds(29));
      assertThat(office.texts(office.room())).isEmpty();
      office.pass(Duration.ofSeconds(3));
      assertThat(office.texts(office.room())).containsExactly("one", "two");
    }
  }

  @Test
  void whereThePlatformSaysNothingWeWaitLongerEachTime() {
    try (var office = PostOffice.on(TestDatabase.H2)) {
      for (int i = 0; i < 6; i++) {
        office.fake.faults().refuseNext(() -> new ChatFailure.TryAgainAfter(Duration.ZERO, "down"));
      }
      office.post(office.room(), "one");
      office.drain();
      office.pass(Duration.ofSeconds(10));
      assertThat(office.fake.calls()).isBetween(3, 5);
      office.pass(Duration.ofSeconds(90));
      assertThat(office.texts(office.room())).containsExactly("one");
    }
  }

  @Test
  void whatComesTooLateIsDroppedAndWhoAskedIsTold() {
    try (var office = PostOffice.on(TestDatabase.H2)) {
      Subject subject = PostOffice.subject();
      var end = office.clock().instant().plusSeconds(60);
      office
          .fake
          .faults()
          .refuseNext(() -> new ChatFailure.TryAgainAfter(Duration.ofSeconds(90), "slow down"));
      office.write(outbox -> outbox.post(office.room(), Message.text("x"), subject, end));
      office.post(office.room(), "still wanted");
      office.pass(Duration.ofMinutes(2));
      assertThat(office.texts(office.room())).containsExactly("still wanted");
      assertThat(office.log.dropped)
          .singleElement()
          .satisfies(
              dropped -> {
                assertThat(dropped.subject()).isEqualTo(subject);
                assertThat(dropped.reason()).isEqualTo(DeliveryDropped.Reason.EXPIRED);
              });
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aRoomThatForbidsIsParkedWhileTheOthersGoOn(TestDatabase database) {
    try (var office = PostOffice.on(database)) {
      Place.Room other = office.fake.room("other");
      office.fake.faults().failAt(office.room(), () -> new ChatFailure.NotAllowed("may not post"));
      office.post(office.room(), "one");
      office.post(office.room(), "two");
      office.post(other, "there");
      office.pass(Duration.ofSeconds(5));
      assertThat(office.texts(other)).containsExactly("there");
      assertThat(office.log.lanes).containsExactly(new LaneParked(office.room(), "may not post"));
      assertThat(office.core.get(DeliveryHealth.class).now().parked())
          .extracting(Lanes.Parked::room, Lanes.Parked::reason)
          .containsExactly(org.assertj.core.groups.Tuple.tuple(office.room(), "may not post"));

      office.fake.faults().mend(office.room());
      office.pass(Duration.ofMinutes(10));
      assertThat(office.texts(office.room())).isEmpty();
      assertThat(office.core.get(Lanes.class).open(office.room())).isTrue();
      office.drain();
      assertThat(office.texts(office.room())).containsExactly("one", "two");
      assertThat(office.core.get(Lanes.class).open(office.room())).isFalse();
      assertThat(office.log.lanes).last().isEqualTo(new LaneOpened(office.room()));
    }
  }

  @Test
  void aLostRoomWaitsUntilItIsRegained() {
    try (var office = PostOffice.on(TestDatabase.H2)) {
      office.post(office.room(), "before");
      office.drain();
      office
          .fake
          .events()
          .happen(
              new ChatEvent.RoomLost(
                  office.room(), ChatEvent.RoomLost.Loss.ARCHIVED, office.clock().instant()));
      office.post(office.room(), "after");
      office.pass(Duration.ofMinutes(5));
      assertThat(office.texts(office.room())).containsExactly("before");
      office
          .fake
          .events()
          .happen(new ChatEvent.RoomRegained(office.room(), office.clock().instant()));
      office.drain();
      assertThat(office.texts(office.room())).containsExactly("before", "after");
    }
  }

  @Test
  void whatWaitsInAParkedRoomIsDroppedAtItsEnd() {
    try (var office = PostOffice.on(TestDatabase.H2)) {
      office.fake.faults().failAt(office.room(), () -> new ChatFailure.Gone("deleted"));
      var end = office.clock().instant().plusSeconds(60);
      office.write(
          outbox -> outbox.post(office.room(), Message.text("x"), PostOffice.subject(), end));
      office.post(office.room(), "stays");
      office.pass(Duration.ofMinutes(2));
      assertThat(office.log.dropped)
          .extracting(DeliveryDropped::reason)
          .containsExactly(DeliveryDropped.Reason.EXPIRED);
      office.fake.faults().mend(office.room());
      office.core.get(Lanes.class).open(office.room());
      office.drain();
      assertThat(office.texts(office.room())).containsExactly("stays");
    }
  }

  @Test
  void aDeletedThreadLosesItsOwnMessagesOnly() {
    try (var office = PostOffice.on(TestDatabase.H2)) {
      var thread = new Place.Thread(office.room(), "m9");
      office.fake.faults().failAt(thread, () -> new ChatFailure.Gone("no such thread"));
      office.post(thread, "lost");
      office.post(office.room(), "here");
      office.drain();
      assertThat(office.texts(office.room())).containsExactly("here");
      assertThat(office.log.dropped)
          .extracting(DeliveryDropped::reason)
          .containsExactly(DeliveryDropped.Reason.GONE);
      assertThat(office.log.lanes).isEmpty();
    }
  }

  @Test
  void aDeletedMessageStopsNobody() {
    try (var office = PostOffice.on(TestDatabase.H2)) {
      var gone = new MessageRef(office.room(), "m77");
      office.write(outbox -> outbox.edit(gone, Message.text("x"), null, null));
      office.write(outbox -> outbox.delete(gone));
      office.post(office.room(), "here");
      office.drain();
      assertThat(office.texts(office.room())).containsExactly("here");
      assertThat(office.log.lanes).isEmpty();
    }
  }

  @Test
  void aPersonIsTriedOnAllTheirAccountsBeforeTheMessageIsDropped() {
    try (var office = PostOffice.on(TestDatabase.H2)) {
      Player ada = office.fake.person("Ada");
      Player adaAtWork = office.fake.person("Lovelace");
      var person = office.person(ada, adaAtWork);
      office.fake.faults().refusePrivateMessages(ada.account());
      office.write(outbox -> outbox.tell(person, Message.text("psst"), PostOffice.subject()));
      office.drain();
      assertThat(adaAtWork.seesInTalk()).extracting(Shown::text).containsExactly("psst");

      office.fake.faults().refusePrivateMessages(adaAtWork.account());
      office.write(outbox -> outbox.tell(person, Message.text("again"), PostOffice.subject()));
      office.drain();
      assertThat(office.log.dropped)
          .extracting(DeliveryDropped::reason)
          .containsExactly(DeliveryDropped.Reason.REFUSED);
      assertThat(office.core.get(Lanes.class).parked()).isEmpty();
    }
  }

  @Test
  void aBugInAnAdapterStopsALaneForAWhileOnly() {
    try (var office = PostOffice.on(TestDatabase.H2)) {
      for (int i = 0; i < 8; i++) {
        office.fake.faults().breakNext();
      }
      office.post(office.room(), "poison");
      office.post(office.room(), "fine");
      office.pass(Duration.ofMinutes(20));
      assertThat(office.texts(office.room())).isEqualTo(List.of("fine"));
      assertThat(office.log.dropped)
          .extracting(DeliveryDropped::reason)
          .containsExactly(DeliveryDropped.Reason.FAILED);
    }
  }
}
