package dev.roundtable.endurance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The real bot in a process of its own, as the driver sees it. */
final class BotProcess {

  private static final Duration LONGEST_START = Duration.ofSeconds(90);
  private static final int LAST_LINES = 60;

  private final Process process;
  private final Path portFile;
  private final Path log;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private BotProcess(Process process, Path portFile, Path log) {
    this.process = process;
    this.portFile = portFile;
    this.log = log;
  }

  /** Starts the bot on a folder of its own, at an instant of its own. */
  static BotProcess start(
      Path folder, int platformPort, Instant now, List<String> jvm, List<String> settings) {
    try {
      Path portFile = folder.resolve("port");
      Files.deleteIfExists(portFile);
      var command = new ArrayList<String>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(jvm);
      command.addAll(List.of("-cp", System.getProperty("java.class.path")));
      command.add("dev.roundtable.RoundtableApplication");
      command.addAll(
          List.of(
              "--spring.profiles.active=endurance",
              "--spring.main.web-application-type=none",
              "--roundtable.try-out.enabled=false",
              "--endurance.platform-port=" + platformPort,
              "--endurance.start=" + now,
              "--endurance.port-file=" + portFile));
      command.addAll(settings);
      Path log = folder.resolve("bot.log");
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .start();
      return new BotProcess(process, portFile, log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until the bot takes what comes in. */
  void awaitReady() {
    long end = System.nanoTime() + LONGEST_START.toNanos();
    while (port().isEmpty()) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new IllegalStateException("the bot did not start; its log ends with\n" + lastWords());
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
  }

  private String lastWords() {
    try {
      List<String> all = Files.readAllLines(log);
      return String.join("\n", all.subList(Math.max(0, all.size() - LAST_LINES), all.size()));
    } catch (IOException e) {
      return "nothing: " + e;
    }
  }

  /** Asks the back door something; empty when the bot is not there to answer. */
  Optional<String> ask(String path, String body) {
    Optional<Integer> port = port();
    if (port.isEmpty()) {
      return Optional.empty();
    }
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port.get() + path))
            .timeout(Duration.ofSeconds(300))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      return answer.statusCode() == 200 ? Optional.of(answer.body()) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** {@code kill -9}. */
  void kill() {
    process.destroyForcibly();
    await();
  }

  /** Asks the bot to stop and waits for it. */
  void stop() {
    process.destroy();
    await();
  }

  long pid() {
    return process.pid();
  }

  private void await() {
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        throw new IllegalStateException("the bot does not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Optional<Integer> port() {
    try {
      String text = Files.exists(portFile) ? Files.readString(portFile) : "";
      return text.endsWith("\n") ? Optional.of(Integer.parseInt(text.strip())) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
