package dev.roundtable.endurance;

import dev.roundtable.chat.AccountId;
import dev.roundtable.chat.Actor;
import dev.roundtable.chat.ChatEvent;
import dev.roundtable.chat.Dispatcher;
import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Place;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Load from within the bot's process: replies as an adapter hands them in, and bare commits. */
final class LoadMaker {

  private static final int WRITERS = 8;
  private static final String TEXT =
      "This reply is long enough to count as an answer, since it has well over eighty characters.";

  private final ApplicationContext context;

  LoadMaker(ApplicationContext context) {
    this.context = context;
  }

  /**
   * A number of replies, each by a person who has not written before, over all open threads.
   *
   * @return replies recorded a second, each committed before its receipt
   */
  String replies(String count) {
    List<String> threads =
        db().sql("select thread_key from posting where thread_key is not null order by thread_key")
            .query(String.class)
            .list();
    Dispatcher dispatcher = context.getBean(Dispatcher.class);
    Clock clock = context.getBean(Clock.class);
    return rate(
        Integer.parseInt(count),
        i -> {
          Place thread = Place.parse(threads.get(i % threads.size()));
          dispatcher.publish(
              new ChatEvent.MessagePosted(
                  new MessageRef(thread, "load" + i),
                  new Actor(
                      new AccountId(RemotePlatform.NAME, "space", "load" + i),
                      "Load " + i,
                      null,
                      false),
                  TEXT,
                  List.of(),
                  clock.instant(),
                  null));
        });
  }

  /** The same number of single rows, each in a commit of its own, on the same database. */
  String bareCommits(String count) {
    JdbcClient db = db();
    db.sql("create table if not exists bare (id integer primary key, text varchar(200))").update();
    db.sql("delete from bare").update();
    return rate(
        Integer.parseInt(count),
        i -> db.sql("insert into bare (id, text) values (?, ?)").params(i, TEXT).update());
  }

  private static String rate(int count, IntConsumer task) {
    var next = new AtomicInteger();
    var done = new CountDownLatch(WRITERS);
    long start = System.nanoTime();
    for (int w = 0; w < WRITERS; w++) {
      Thread.ofPlatform()
          .start(
              () -> {
                for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                  task.accept(i);
                }
                done.countDown();
              });
    }
    try {
      done.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return String.valueOf(Math.round(count / ((System.nanoTime() - start) / 1e9)));
  }

  private JdbcClient db() {
    return context.getBean(JdbcClient.class);
  }
}
