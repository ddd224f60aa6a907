package dev.roundtable.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Kills the real bot again and again while questions are asked, answered, reviewed and closed, and
 * then counts: everything acknowledged is there once, nothing was posted twice.
 */
final class KillRun {

  private static final int GROUPS = 6;
  private static final int MEMBERS = 4;
  private static final Instant FIRST_DAY = Instant.parse("2027-01-04T08:59:58Z");
  private static final List<String> JVM =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m", "-Xshare:auto");

  /** A life within which what is due when it begins has reached the platform. */
  private static final Duration LONG_ENOUGH_TO_ASK = Duration.ofSeconds(2);

  private final Path folder;
  private final Random random;

  /** Lives that may have left questions unsent until they were over. */
  private int unsent;

  private Instant now = FIRST_DAY;

  KillRun(Path folder, long seed) {
    this.folder = folder;
    this.random = new Random(seed);
  }

  /** What a run came to. */
  record Outcome(int kills, long betweenAcceptAndMark, int replies, int reviews, long posts) {}

  Outcome kill(int times) throws SQLException {
    try (PlatformHandle platform = PlatformHandle.start(12, 25, false)) {
      var crowd = new Crowd(platform, GROUPS, MEMBERS, random);
      setUp(platform);
      for (int i = 0; i < times; i++) {
        oneLife(platform, crowd);
      }
      lastLife(platform, crowd);
      return judge(platform, crowd, times);
    }
  }

  private void setUp(PlatformHandle platform) {
    BotProcess bot = start(platform);
    bot.awaitReady();
    assertThat(bot.ask("/scenario", GROUPS + " " + MEMBERS)).contains("ok");
    bot.stop();
  }

  private void oneLife(PlatformHandle platform, Crowd crowd) {
    Instant start = now;
    long started = System.nanoTime();
    BotProcess bot = start(platform);
    bot.awaitReady();
    boolean atOnce = random.nextInt(4) == 0;
    Duration life = Duration.ofMillis(atOnce ? random.nextInt(300) : 300 + random.nextInt(2200));
    var killer =
        Thread.ofPlatform()
            .start(
                () -> {
                  LockSupport.parkNanos(life.toNanos());
                  bot.kill();
                });
    crowd.act(bot, start, started, life);
    join(killer);
    Instant then = start.plusNanos(System.nanoTime() - started);
    boolean sameDay = random.nextInt(3) == 0;
    if (!sameDay && life.compareTo(LONG_ENOUGH_TO_ASK) < 0) {
      unsent++;
    }
    now = sameDay ? then.plus(3, ChronoUnit.MINUTES) : nextMorning(then);
  }

  /** Lives on without a kill until everything that is open has come to its end. */
  private void lastLife(PlatformHandle platform, Crowd crowd) {
    for (int day = 0; day < 4; day++) {
      now = nextMorning(now).plus(1, ChronoUnit.HOURS); // nothing is due while it stops
      long started = System.nanoTime();
      BotProcess bot = start(platform);
      bot.awaitReady();
      bot.ask("/settle", "");
      if (day == 0) {
        crowd.act(bot, now, started, Duration.ofSeconds(10));
        for (int i = 0; i < 50 && !crowd.idle(); i++) {
          crowd.act(bot, now, started, Duration.ofSeconds(1));
        }
      }
      bot.ask("/settle", "");
      bot.stop();
      now = now.plusNanos(System.nanoTime() - started);
    }
  }

  private Outcome judge(PlatformHandle platform, Crowd crowd, int kills) throws SQLException {
    PlatformHandle.Figures figures = platform.figures();
    List<Accepted> accepted = platform.accepted(0);
    List<Accepted> posts =
        accepted.stream()
            .filter(call -> call.operation().equals("ask") || call.operation().equals("post"))
            .toList();
    assertThat(figures.keysTwice()).as("messages accepted twice").isZero();
    assertThat(twice(posts)).as("questions and results that stand twice in a place").isEmpty();
    try (Connection db =
            DriverManager.getConnection(
                "jdbc:h2:file:"
                    + folder.resolve("data/roundtable")
                    + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
                "",
                "");
        Statement statement = db.createStatement()) {
      List<String> replies = strings(statement, "select text from reply");
      assertThat(tokens(replies)).as("acknowledged replies").containsAll(crowd.acknowledged());
      assertThat(replies).as("each once").doesNotHaveDuplicates();
      assertThat(tokens(strings(statement, "select text from answer where state <> 'WITHDRAWN'")))
          .as("answers made of them")
          .containsAll(crowd.acknowledged());
      assertThat(
              strings(
                  statement,
                  "select substring(a.account_key, 14) || ' ' || r.submission_id from review r"
                      + " join account a on a.person_id = r.reviewer_id"))
          .as("acknowledged reviews")
          .containsAll(crowd.reviews());
      assertThat(
              strings(statement, "select message_key from posting where message_key is not null"))
          .as("questions asked, each accepted by the platform once")
          .doesNotHaveDuplicates()
          .hasSize((int) posts.stream().filter(call -> call.operation().equals("ask")).count());
      assertThat(
              strings(
                  statement,
                  "select kind || ' ' || state || ' ' || coalesce(reason, '') from delivery where"
                      + " state = 'DROPPED' and not (kind = 'ASK' and reason like 'EXPIRED%')"))
          .as("deliveries that never left")
          .isEmpty();
      assertThat(strings(statement, "select id from delivery where state = 'DROPPED'"))
          .as("questions written down, then a whole day without the bot")
          .hasSizeLessThanOrEqualTo(unsent * GROUPS);
    }
    return new Outcome(
        kills,
        figures.foundAgain(),
        crowd.acknowledged().size(),
        crowd.reviews().size(),
        posts.size());
  }

  /** Talks may say the same on two days; a room or a thread may not. */
  private static List<String> twice(List<Accepted> posts) {
    Map<String, Integer> count = new HashMap<>();
    for (Accepted post : posts) {
      if (post.place().contains("/thread/")) {
        count.merge(post.place() + " " + post.summary(), 1, Integer::sum);
      }
    }
    return count.entrySet().stream()
        .filter(entry -> entry.getValue() > 1)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Set<String> tokens(List<String> texts) {
    var tokens = new TreeSet<String>();
    for (String text : texts) {
      for (String word : text.split("\\s+")) {
        if (word.matches("token[0-9]+")) {
          tokens.add(word);
        }
      }
    }
    return tokens;
  }

  private static List<String> strings(Statement statement, String sql) throws SQLException {
    var found = new ArrayList<String>();
    try (ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  private BotProcess start(PlatformHandle platform) {
    return BotProcess.start(
        folder,
        platform.port(),
        now,
        JVM,
        List.of(
            "--roundtable.heartbeat.every-millis=200",
            "--spring.flyway.validate-on-migrate=false"));
  }

  private static Instant nextMorning(Instant from) {
    Instant morning =
        from.truncatedTo(ChronoUnit.DAYS).plus(9, ChronoUnit.HOURS).minus(2, ChronoUnit.SECONDS);
    return morning.isAfter(from) ? morning : morning.plus(1, ChronoUnit.DAYS);
  }

  private static void join(Thread thread) {
    try {
      thread.join(TimeUnit.MINUTES.toMillis(2));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
