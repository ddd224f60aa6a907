package dev.roundtable;

import dev.roundtable.cli.Tools;
import java.util.OptionalInt;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The study-group bot: starts everything that is on the class path and configured. */
@SpringBootApplication
public class RoundtableApplication {

  /** Runs the tool that the first argument names; without one, starts the bot. */
  public static void main(String[] args) {
    OptionalInt status = Tools.run(args);
    if (status.isPresent()) {
      System.exit(status.getAsInt());
    }
    SpringApplication.run(RoundtableApplication.class, args);
  }
}
