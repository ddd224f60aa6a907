package dev.roundtable.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code mvn -Pbenchmark verify} measures; docs/performance.md says how to read it. */
@Tag("benchmark")
class BenchmarkTest {

  private static final Instant BEFORE_DUE = Instant.parse("2027-01-04T08:59:30Z");
  private static final Instant DUE = Instant.parse("2027-01-04T09:00:00Z");

  /** What the packaged bot is started with in production, see docs/operations.md. */
  private static final List<String> JVM =
      List.of("-XX:+UseSerialGC", "-Xmx160m", "-XX:TieredStopAtLevel=1", "-Xss512k");

  /** How many members reply, over all groups. */
  private static final int MEMBERS = 10_000;

  @TempDir private Path folder;

  /** The numbers of groups can be given, as {@code -Dgroups=1000,10000}. */
  static List<Integer> groups() {
    return Stream.of(System.getProperty("groups", "1000,10000").split(",", -1))
        .map(Integer::valueOf)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("groups")
  void manyGroupsAreDueInTheSameMinute(int groups) throws IOException {
    try (PlatformHandle platform = PlatformHandle.start(50, 0, true)) {
      BotProcess bot = start(platform, Instant.parse("2027-01-03T20:00:00Z"));
      bot.awaitReady();
      assertThat(bot.ask("/scenario", groups + " " + Math.max(1, MEMBERS / groups))).contains("ok");
      bot.stop();

      long started = System.nanoTime();
      bot = start(platform, BEFORE_DUE);
      bot.awaitReady();
      double ready = seconds(started);
      long due =
          started + TimeUnit.MILLISECONDS.toNanos(DUE.toEpochMilli() - BEFORE_DUE.toEpochMilli());
      while (asked(platform) < groups) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        assertThat(seconds(due)).as("seconds since the due moment").isLessThan(600);
      }
      double accepted = seconds(due);
      String replies = bot.ask("/replies", "").orElse("-");
      String settled = bot.ask("/settled", "").orElse("-");
      String strangers = bot.ask("/strangers", "2000").orElse("-");
      String bare = bot.ask("/bare", "10000").orElse("-");
      line("groups due in the same minute", "%,d", groups);
      line("start to ready", "%.1f s", ready);
      line("due moment to all questions accepted (50 ms a call)", "%.1f s", accepted);
      line("replies recorded a second, 8 writers", "%s", replies);
      line("last reply to all answers settled", "%s", settled);
      line("first replies of newcomers a second, 8 writers", "%s", strangers);
      line("bare single-row commits a second, 8 writers", "%s", bare);
      line("resident memory after the load", "%d MiB", resident(bot.pid()));
      bot.kill();
    }
  }

  private BotProcess start(PlatformHandle platform, Instant now) {
    return BotProcess.start(folder, platform.port(), now, JVM, List.of());
  }

  private static long asked(PlatformHandle platform) {
    return platform.figures().accepted();
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  private static long resident(long pid) throws IOException {
    return Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status")).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }

  private static void line(String what, String format, Object value) {
    System.out.printf(
        Locale.ROOT, "| %-55s | %12s |%n", what, String.format(Locale.ROOT, format, value));
  }
}
