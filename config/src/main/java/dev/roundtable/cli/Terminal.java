package dev.roundtable.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What a tool says and asks. */
class Terminal {

  private final PrintStream out;
  private final PrintStream err;
  private final BufferedReader in;
  private final @Nullable Console console;

  Terminal(PrintStream out, PrintStream err, BufferedReader in, @Nullable Console console) {
    this.out = out;
    this.err = err;
    this.in = in;
    this.console = console;
  }

  /** The terminal that the jar was started in; it gets UTF-8, whatever its locale says. */
  static Terminal own() {
    // From JDK 22 on there is a console even where input comes from a file, unless this is set.
    System.setProperty("jdk.console", "java.base");
    return new Terminal(
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)),
        System.console());
  }

  /** Prints a line. */
  void say(String line) {
    out.print(line + "\n");
    out.flush();
  }

  /** Prints a line where errors go. */
  void warn(String line) {
    err.print(line + "\n");
    err.flush();
  }

  /** Asks for a secret, which is not shown where there is a console; empty at the end of input. */
  String askSecret(String question) {
    if (console != null) {
      char[] typed = console.readPassword("%s: ", question);
      return typed == null ? "" : new String(typed).strip();
    }
    out.print(question + ": ");
    out.flush();
    try {
      String line = in.readLine();
      return line == null ? "" : line.strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
