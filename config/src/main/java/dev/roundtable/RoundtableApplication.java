package dev.roundtable;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The study-group bot: starts everything that is on the class path and configured. */
@SpringBootApplication
public class RoundtableApplication {

  /** Starts the bot. */
  public static void main(String[] args) {
    SpringApplication.run(RoundtableApplication.class, args);
  }
}
