package dev.roundtable.endurance;

import dev.roundtable.chat.AccountId;
import dev.roundtable.chat.Actor;
import dev.roundtable.chat.ChatEvent;
import dev.roundtable.chat.Dispatcher;
import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Place;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
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
   * One reply of each member of each group, in its group's open thread.
   *
   * @return replies recorded a second, each committed before its receipt
   */
  String replies() {
    List<Author> authors =
        db().sql(
                "select p.thread_key, a.account_key, n.name from posting p"
                    + " join daily_question q on q.id = p.question_id"
                    + " join membership m on m.group_id = q.group_id"
                    + " join account a on a.person_id = m.person_id"
                    + " join person n on n.id = m.person_id"
                    + " where p.thread_key is not null order by n.name desc")
            .query((row, n) -> new Author(row.getString(1), row.getString(2), row.getString(3)))
            .list();
    return rate(authors.size(), i -> reply("reply" + i, authors.get(i)));
  }

  /**
   * A number of replies, each by a person who has not written before, over all open threads.
   *
   * @return replies recorded a second, each committed before its receipt
   */
  String strangers(String count) {
    List<String> threads =
        db().sql("select thread_key from posting where thread_key is not null order by thread_key")
            .query(String.class)
            .list();
    return rate(
        Integer.parseInt(count),
        i -> {
          String account = new AccountId(RemotePlatform.NAME, "space", "load" + i).key();
          reply("load" + i, new Author(threads.get(i % threads.size()), account, "Load " + i));
        });
  }

  private record Author(String thread, String account, String name) {}

  private void reply(String id, Author author) {
    context
        .getBean(Dispatcher.class)
        .publish(
            new ChatEvent.MessagePosted(
                new MessageRef(Place.parse(author.thread()), id),
                new Actor(AccountId.parse(author.account()), author.name(), null, false),
                TEXT,
                List.of(),
                context.getBean(Clock.class).instant(),
                null));
  }

  /**
   * Waits until all answers follow from the replies.
   *
   * @return seconds that it took
   */
  String settled() {
    long start = System.nanoTime();
    while (db().sql("select count(*) from unsettled").query(Integer.class).single() > 0) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
    return String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - start) / 1e9);
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
