package dev.roundtable.web.tryout.play;

import dev.roundtable.web.tryout.TryOutFailure;
import dev.roundtable.web.tryout.WhereToLook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Begins the play once everything else is ready, and says where to look. */
final class Curtain {

  private static final Logger log = LoggerFactory.getLogger(Curtain.class);

  private final Stage stage;
  private final Environment settings;

  Curtain(Stage stage, Environment settings) {
    this.stage = stage;
    this.settings = settings;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Order
  void raise() {
    try {
      stage.raise();
    } catch (TryOutFailure e) {
      log.error("The try-out cannot begin. {}", e.getMessage());
      return;
    }
    WhereToLook.lines(settings, System.getenv()).forEach(log::info);
  }
}
