package dev.roundtable.connected;

import dev.roundtable.discord.fake.FakeDiscord;
import dev.roundtable.discord.fake.Load;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code mvn -Pbenchmark verify} measures of Discord; docs/performance.md says how to read it.
 */
@Tag("benchmark")
class DiscordBenchmarkTest {

  private static final int[] A_SECOND = {50, 200, 500};
  private static final Duration TIME = Duration.ofSeconds(6);
  private static final int PEOPLE = 500;

  @TempDir Path folder;

  @Test
  void commandsAndCompletionBesideABareHandler() throws Exception {
    try (FakeDiscord discord = FakeDiscord.start(Clock.systemUTC())) {
      var server = discord.server("Prep");
      var load = new Load(discord, server, server.channel("prep"), PEOPLE);
      try (RunningBot bare =
          RunningBot.start(
              folder,
              "dev.roundtable.connected.BareBot",
              List.of(discord.token(), discord.apiUrl(), discord.gatewayUrl()))) {
        bare.until("the bare handler is there", () -> discord.identified() == 1);
        bare.until("it is ready", () -> bare.said().contains("READY"));
        load.run("question", 100, TIME);
        latencies("bare JDA handler", rate -> load.run("question", rate, TIME));
      }
    }
    try (FakeDiscord discord = FakeDiscord.start(Clock.systemUTC())) {
      var server = discord.server("Prep");
      var load = new Load(discord, server, server.channel("prep"), PEOPLE);
      try (RunningBot bot = RunningBot.start(folder, settings(discord))) {
        bot.until("the commands are registered", () -> discord.registrations() == 1);
        load.run("question", 100, TIME);
        latencies("/question, its row committed first", rate -> load.run("question", rate, TIME));
        latencies("completion", rate -> load.complete("guide", "about", "behav", rate, TIME));
      }
    }
  }

  @Test
  void memoryWithAThousandServersOfAHundredMembers() throws Exception {
    try (FakeDiscord discord = FakeDiscord.start(Clock.systemUTC())) {
      for (int i = 0; i < 1_000; i++) {
        var server = discord.serverWithoutBot("Server " + i).of(100);
        for (String channel : List.of("general", "prep", "random", "help", "off-topic")) {
          server.channel(channel);
        }
        server.takesTheBotIn();
      }
      try (RunningBot bot = RunningBot.start(folder, settings(discord))) {
        bot.until("the commands are registered", () -> discord.registrations() == 1);
        line("resident memory, 1,000 servers of 100 members", "%d MiB", bot.residentMiB());
      }
    }
  }

  static List<String> settings(FakeDiscord discord) {
    return List.of(
        "--roundtable.discord.token=" + discord.token(),
        "--roundtable.discord.api-url=" + discord.apiUrl(),
        "--roundtable.discord.gateway-url=" + discord.gatewayUrl());
  }

  private static void latencies(String what, IntFunction<long[]> measure) {
    for (int rate : A_SECOND) {
      long[] nanos = measure.apply(rate);
      line(
          what + ", " + rate + " a second: p50, p99, answered",
          "%s",
          String.format(
              Locale.ROOT,
              "%.1f ms, %.1f ms, %d of %d",
              Load.percentile(nanos, 50),
              Load.percentile(nanos, 99),
              Load.answered(nanos),
              nanos.length));
    }
  }

  private static void line(String what, String format, Object value) {
    System.out.printf(
        Locale.ROOT, "| %-70s | %32s |%n", what, String.format(Locale.ROOT, format, value));
  }
}
