package dev.roundtable.endurance;

import dev.roundtable.chat.ChatPlatform;
import dev.roundtable.chat.Dispatcher;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;

/** Puts the platform of the other process, a shifted clock and a back door into the real bot. */
@Configuration(proxyBeanMethods = false)
@Profile("endurance")
class Wiring {

  @Bean
  ChatPlatform remotePlatform(@Value("${endurance.platform-port}") int port) {
    return new RemotePlatform(port);
  }

  /** Real time from a start that the driver chose: a kill is followed by a jump, as a downtime. */
  @Bean
  @Primary
  Clock shiftedClock(@Value("${endurance.start}") String start) {
    Clock system = Clock.systemUTC();
    return Clock.offset(system, Duration.between(system.instant(), Instant.parse(start)));
  }

  @Bean(destroyMethod = "close")
  BackDoor backDoor(
      Dispatcher dispatcher,
      org.springframework.context.ApplicationContext context,
      Clock clock,
      @Value("${endurance.port-file}") String portFile)
      throws IOException {
    return new BackDoor(dispatcher, context, clock, portFile);
  }
}
