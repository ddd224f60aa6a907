package dev.roundtable.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.chat.FakePlatform;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Player;
import dev.roundtable.chat.Shown;
import dev.roundtable.group.People;
import dev.roundtable.group.PersonId;
import dev.roundtable.testing.Core;
import dev.roundtable.testing.MovableClock;
import dev.roundtable.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** The core with a fake platform, as tests of deliveries need it. */
final class PostOffice implements AutoCloseable {

  static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  final DataSource database;
  final FakePlatform fake;
  final Core core;
  final Log log;

  /** What was told about deliveries. */
  static final class Log {
    final List<Delivered> delivered = new CopyOnWriteArrayList<>();
    final List<DeliveryDropped> dropped = new CopyOnWriteArrayList<>();
    final List<Object> lanes = new CopyOnWriteArrayList<>();
    volatile RuntimeException failure;

    @EventListener
    void on(Delivered event) {
      if (failure != null) {
        throw failure;
      }
      delivered.add(event);
      synchronized (delivered) {
        delivered.notifyAll();
      }
    }

    /** Waits until so many were delivered, for ten seconds at most. */
    void awaitDelivered(int many) throws InterruptedException {
      long end = System.nanoTime() + 10_000_000_000L;
      synchronized (delivered) {
        while (delivered.size() < many) {
          long left = (end - System.nanoTime()) / 1_000_000;
          assertThat(left).as("only %d of %d delivered", delivered.size(), many).isPositive();
          delivered.wait(left);
        }
      }
    }

    @EventListener
    void on(DeliveryDropped event) {
      dropped.add(event);
    }

    @EventListener
    void on(LaneParked event) {
      lanes.add(event);
    }

    @EventListener
    void on(LaneOpened event) {
      lanes.add(event);
    }
  }

  private PostOffice(
      DataSource database, FakePlatform fake, Instant now, DeliverySettings... settings) {
    this.database = database;
    this.fake = fake;
    log = new Log();
    core =
        settings.length == 0
            ? Core.again(database, now, fake, log)
            : Core.again(database, now, fake, log, settings[0]);
    fake.connect(core::get);
  }

  static PostOffice on(TestDatabase database) {
    return new PostOffice(database.create(), new FakePlatform(), NOON);
  }

  static PostOffice with(DeliverySettings settings) {
    return new PostOffice(TestDatabase.H2.create(), new FakePlatform(), NOON, settings);
  }

  /** The same database and platform after the process was killed and started again. */
  PostOffice killedAndStarted() {
    Instant now = clock().instant();
    core.close();
    return new PostOffice(database, fake, now);
  }

  /** Another process on the same database and platform. */
  PostOffice besides(DeliverySettings settings) {
    return new PostOffice(database, fake, clock().instant(), settings);
  }

  MovableClock clock() {
    return core.clock();
  }

  /** Does something with the outbox in a transaction. */
  <T> T write(Function<Outbox, T> what) {
    Outbox outbox = core.get(Outbox.class);
    return core.get(TransactionTemplate.class).execute(status -> what.apply(outbox));
  }

  DeliveryId post(Place place, String text) {
    return write(outbox -> outbox.post(place, Message.text(text), subject(), null));
  }

  void drain() {
    core.get(Deliveries.class).drain();
  }

  /** Lets time pass in small steps, sending what gets due, as the background does. */
  void pass(Duration time) {
    Instant end = clock().instant().plus(time);
    while (clock().instant().isBefore(end)) {
      clock().pass(Duration.ofSeconds(1));
      drain();
    }
  }

  Place.Room room() {
    return fake.room();
  }

  List<String> texts(Place place) {
    return fake.ours(place).stream().map(Shown::text).toList();
  }

  PersonId person(Player... accounts) {
    var people = core.get(People.class);
    PersonId first = people.identify(fake.profile(accounts[0].account())).id();
    for (Player other : List.of(accounts).subList(1, accounts.length)) {
      PersonId gone = people.identify(fake.profile(other.account())).id();
      people.merge(first, gone);
    }
    return first;
  }

  static Subject subject() {
    return new Subject("test", UUID.randomUUID());
  }

  @Override
  public void close() {
    core.close();
  }
}
