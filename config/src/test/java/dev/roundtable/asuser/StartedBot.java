package dev.roundtable.asuser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The bot, or one of its tools, with nothing on its class path that is not shipped. */
final class StartedBot {

  private static final List<String> JVM =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m", "-Xshare:auto");

  private final Process process;
  private final Path output;

  private StartedBot(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  /** Starts it in a folder, where it keeps its database. */
  static StartedBot in(Path folder, String... arguments) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(JVM);
    command.addAll(List.of("-cp", shipped(), "dev.roundtable.RoundtableApplication"));
    command.addAll(List.of(arguments));
    Path output = folder.resolve("output.log");
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
              .start();
      return new StartedBot(process, output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String shipped() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.contains("test-classes") && !entry.endsWith("-tests.jar"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /**
   * Runs a tool to its end, types these lines, and gives what it printed; fails on other status.
   */
  static String tool(Path folder, int status, List<String> typed, String... arguments) {
    try {
      int before = Files.exists(folder.resolve("output.log")) ? lines(folder) : 0;
      StartedBot tool = in(folder, arguments);
      try (var stdin = tool.process.outputWriter()) {
        for (String line : typed) {
          stdin.write(line + "\n");
        }
      }
      int ended = tool.await();
      String printed =
          tool.output().lines().skip(before).collect(Collectors.joining("\n", "", "\n"));
      if (ended != status) {
        throw new AssertionError("it ended with " + ended + ":\n" + printed);
      }
      return printed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int lines(Path folder) throws IOException {
    return Files.readAllLines(folder.resolve("output.log")).size();
  }

  /** {@code kill -9}. */
  void kill() {
    process.destroyForcibly();
    await();
  }

  /** Asks it to stop, and waits. */
  void stop() {
    process.destroy();
    await();
  }

  /** Waits until it has ended by itself, and gives its exit status. */
  int await() {
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        throw new AssertionError("it does not end:\n" + output());
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** All that was printed in this folder so far. */
  String output() {
    try {
      return Files.exists(output) ? Files.readString(output) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
