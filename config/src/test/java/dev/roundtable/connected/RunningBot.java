package dev.roundtable.connected;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** The application as an operator starts it, in a folder of its own. */
final class RunningBot implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(120);

  private static final String APPLICATION = "dev.roundtable.RoundtableApplication";

  private final Path folder;
  private final String main;
  private final List<String> settings;
  private Process process;

  private RunningBot(Path folder, String main, List<String> settings) {
    this.folder = folder;
    this.main = main;
    this.settings = List.copyOf(settings);
    process = begin();
  }

  static RunningBot start(Path folder, List<String> settings) {
    return new RunningBot(folder, APPLICATION, settings);
  }

  /** Another program in its place. */
  static RunningBot start(Path folder, String main, List<String> args) {
    return new RunningBot(folder, main, args);
  }

  /** {@code VmRSS}. */
  long residentMiB() {
    try {
      return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Process begin() {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(main);
    if (main.equals(APPLICATION)) {
      command.add("--server.port=0");
    }
    command.addAll(settings);
    try {
      return new ProcessBuilder(command)
          .directory(folder.toFile())
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path log() {
    return folder.resolve("bot.log");
  }

  /** What it has said so far. */
  String said() {
    try {
      return Files.exists(log()) ? Files.readString(log()) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits for something while it runs. */
  void until(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new AssertionError(
            what + (process.isAlive() ? " did not happen:\n" : ", but the bot ended:\n") + said());
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
  }

  /** {@code kill -9}. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Starts it again on what it left behind. */
  void startAgain() {
    process = begin();
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }
}
