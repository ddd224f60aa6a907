package dev.roundtable.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.chat.ChatFailure;
import dev.roundtable.chat.Faults;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Player;
import dev.roundtable.chat.Shown;
import dev.roundtable.testing.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UncertainTest {

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aSendWhoseAnswerIsLostIsLookedForAndFound(TestDatabase database) {
    try (var office = PostOffice.on(database)) {
      office.fake.faults().loseNextAnswer(true);
      office.write(
          outbox ->
              outbox.ask(office.room(), Message.text("Why?"), "Why", PostOffice.subject(), null));
      office.drain();
      assertThat(office.log.delivered).isEmpty();
      office.pass(Duration.ofSeconds(5));
      assertThat(office.texts(office.room())).containsExactly("Why?");
      assertThat(office.log.delivered)
          .singleElement()
          .satisfies(told -> assertThat(told.sent().thread()).isNotNull());
    }
  }

  @Test
  void aSendThatNeverArrivedIsSentAgainOnceThePlatformHadTimeToAcceptIt() {
    try (var office = PostOffice.on(TestDatabase.H2)) {
      office.fake.faults().loseNextAnswer(false);
      office.post(office.room(), "one");
      office.post(office.room(), "two");
      office.drain();
      office.pass(Duration.ofSeconds(4));
      assertThat(office.texts(office.room())).isEmpty();
      office.pass(Duration.ofSeconds(4));
      assertThat(office.texts(office.room())).containsExactly("one", "two");
    }
  }

  @Test
  void anAcceptedPrivateMessageIsFoundInItsTalk() {
    try (var office = PostOffice.on(TestDatabase.H2)) {
      Player ada = office.fake.person("Ada");
      var person = office.person(ada);
      office.fake.faults().loseNextAnswer(true);
      office.write(outbox -> outbox.tell(person, Message.text("psst"), PostOffice.subject()));
      office.pass(Duration.ofSeconds(20));
      assertThat(ada.seesInTalk()).extracting(Shown::text).containsExactly("psst");
      assertThat(office.log.delivered).hasSize(1);
    }
  }

  @Test
  void whereThePlatformCannotTellWeLookThreeTimesAndThenSendAndCount() {
    try (var office = PostOffice.on(TestDatabase.H2)) {
      office.fake.faults().loseNextAnswer(false);
      office.fake.faults().blindSearches(100);
      office.post(office.room(), "one");
      office.drain();
      office.pass(Duration.ofSeconds(55));
      assertThat(office.texts(office.room())).isEmpty();
      assertThat(office.core.get(DeliveryHealth.class).now().repeated()).isZero();
      office.pass(Duration.ofSeconds(20));
      assertThat(office.texts(office.room())).containsExactly("one");
      assertThat(office.core.get(DeliveryHealth.class).now().repeated()).isEqualTo(1);
    }
  }

  @Test
  void aPlatformThatCanTellAgainSavesTheSecondSend() {
    try (var office = PostOffice.on(TestDatabase.H2)) {
      office.fake.faults().loseNextAnswer(true);
      office.fake.faults().blindSearches(2);
      office.post(office.room(), "one");
      office.pass(Duration.ofMinutes(3));
      assertThat(office.texts(office.room())).containsExactly("one");
      assertThat(office.core.get(DeliveryHealth.class).now().repeated()).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aProcessKilledBetweenAcceptAndMarkSendsNothingTwice(TestDatabase database) {
    var office = PostOffice.on(database);
    office.post(office.room(), "one");
    office.post(office.room(), "two");
    office.log.failure = new IllegalStateException("killed before the mark");
    office.drain();
    assertThat(office.texts(office.room())).containsExactly("one");
    try (var again = office.killedAndStarted()) {
      again.pass(Duration.ofSeconds(60));
      assertThat(again.texts(again.room())).containsExactly("one", "two");
      assertThat(again.log.delivered).hasSize(2);
    }
  }

  @Test
  void aProcessKilledBeforeTheSendLosesNothing() {
    var office = PostOffice.on(TestDatabase.H2);
    DeliveryId id = office.post(office.room(), "one");
    // What a kill leaves behind just before the platform is called.
    office.core.db().sql("update delivery set started_at = due_at, attempted_at = due_at").update();
    try (var again = office.killedAndStarted()) {
      again.pass(Duration.ofSeconds(10));
      assertThat(again.texts(again.room())).containsExactly("one");
      assertThat(again.log.delivered).extracting(Delivered::delivery).containsExactly(id);
    }
  }

  @Test
  void aMarkThatFailsIsMadeLaterWithoutAskingThePlatformAgain() {
    try (var office = PostOffice.on(TestDatabase.H2)) {
      office.post(office.room(), "one");
      office.log.failure = new IllegalStateException("a bug of a listener");
      office.drain();
      int calls = office.fake.calls();
      office.log.failure = null;
      office.pass(Duration.ofSeconds(5));
      assertThat(office.log.delivered).hasSize(1);
      assertThat(office.texts(office.room())).containsExactly("one");
      assertThat(office.fake.calls()).isEqualTo(calls);
    }
  }

  @Test
  void whatIsOverWhenItIsSurelyAbsentIsNotSentAnyMore() {
    try (var office = PostOffice.on(TestDatabase.H2)) {
      office.fake.faults().loseNextAnswer(false);
      var end = office.clock().instant().plusSeconds(3);
      office.write(
          outbox -> outbox.post(office.room(), Message.text("x"), PostOffice.subject(), end));
      office.pass(Duration.ofSeconds(20));
      assertThat(office.texts(office.room())).isEmpty();
      assertThat(office.log.dropped)
          .extracting(DeliveryDropped::reason)
          .containsExactly(DeliveryDropped.Reason.EXPIRED);
    }
  }

  @Test
  @Timeout(30)
  void aCallThatHangsDelaysNoOtherRoomAndWhatIsCommittedLeavesAtOnce() throws Exception {
    var settings =
        new DeliverySettings(
            "alone", Duration.ofSeconds(30), Duration.ofHours(1), Duration.ofSeconds(5));
    try (var office = PostOffice.with(settings)) {
      var deliveries = office.core.get(Deliveries.class);
      deliveries.start();
      Faults.Stall stall = office.fake.faults().stallNext(true);
      office.post(office.room(), "hangs");
      stall.awaitCalled();
      for (int i = 0; i < 20; i++) {
        office.post(office.fake.room("room" + i), "quick");
      }
      office.log.awaitDelivered(20);
      assertThat(office.texts(office.fake.room("room19"))).containsExactly("quick");
      stall.release();
      deliveries.stop();
    }
  }

  @Test
  @Timeout(60)
  void twoProcessesOnOneDatabaseSendEverythingOnce() throws Exception {
    try (var one = PostOffice.on(TestDatabase.POSTGRESQL);
        var two = one.besides(DeliverySettings.of("other"))) {
      List<String> rooms = IntStream.range(0, 200).mapToObj(i -> "room" + i).toList();
      for (String room : rooms) {
        one.post(one.fake.room(room), "first");
        one.post(one.fake.room(room), "second");
      }
      var both = new ArrayList<CompletableFuture<Void>>();
      both.add(CompletableFuture.runAsync(one::drain));
      both.add(CompletableFuture.runAsync(two::drain));
      for (CompletableFuture<Void> drained : both) {
        drained.get(40, TimeUnit.SECONDS);
      }
      for (String room : rooms) {
        assertThat(one.texts(one.fake.room(room))).containsExactly("first", "second");
      }
      assertThat(one.log.delivered.size() + two.log.delivered.size()).isEqualTo(400);
    }
  }

  @Test
  @Timeout(60)
  void aProcessThatStoodStillIsOvertakenAndSendsNothingTwice() throws Exception {
    var settings = DeliverySettings.of("one");
    try (var one = PostOffice.with(settings);
        var two = one.besides(DeliverySettings.of("two"))) {
      two.clock().set(one.clock().instant());
      Player ada = one.fake.person("Ada");
      var person = one.person(ada);
      Faults.Stall stall = one.fake.faults().stallNextTalk();
      one.write(outbox -> outbox.tell(person, Message.text("psst"), PostOffice.subject()));
      var still = CompletableFuture.runAsync(one::drain);
      stall.awaitCalled();
      one.clock().pass(Duration.ofMinutes(2));
      two.clock().pass(Duration.ofMinutes(2));
      two.drain();
      assertThat(ada.seesInTalk()).hasSize(1);
      stall.release();
      still.get(40, TimeUnit.SECONDS);
      one.pass(Duration.ofSeconds(20));
      assertThat(ada.seesInTalk()).hasSize(1);
      assertThat(one.log.delivered.size() + two.log.delivered.size()).isEqualTo(1);
    }
  }

  @Test
  void aRefusalAfterAnUncertainSendDoesNotForgetThatItMayHaveArrived() {
    try (var office = PostOffice.on(TestDatabase.H2)) {
      office.fake.faults().loseNextAnswer(true);
      office.fake.faults().blindSearches(4);
      office.post(office.room(), "one");
      office.drain();
      office
          .fake
          .faults()
          .refuseNext(() -> new ChatFailure.TryAgainAfter(Duration.ofSeconds(1), "slow down"));
      office.pass(Duration.ofMinutes(3));
      assertThat(office.texts(office.room())).containsExactly("one");
    }
  }
}
