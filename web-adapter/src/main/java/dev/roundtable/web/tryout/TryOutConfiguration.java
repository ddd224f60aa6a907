package dev.roundtable.web.tryout;

import dev.roundtable.chat.Dispatcher;
import dev.roundtable.chat.FormOffers;
import dev.roundtable.chat.Texts;
import dev.roundtable.web.tryout.platform.Alarm;
import dev.roundtable.web.tryout.platform.Attic;
import dev.roundtable.web.tryout.platform.Courier;
import dev.roundtable.web.tryout.platform.Door;
import dev.roundtable.web.tryout.platform.Faults;
import dev.roundtable.web.tryout.platform.TryOutPlatform;
import dev.roundtable.web.tryout.store.TryOutStore;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/** The try-out's parts, put together. */
@Configuration(proxyBeanMethods = false)
@OnTryOut
class TryOutConfiguration {

  @Bean(destroyMethod = "close")
  TryOutStore tryOutStore(Environment settings) {
    return new TryOutStore(TryOutFolder.of(settings).resolve("workspace.journal"));
  }

  @Bean
  @Primary
  TryOutClock tryOutClock(TryOutStore store) {
    return new TryOutClock(Clock.systemUTC(), store);
  }

  @Bean
  Attic tryOutAttic(Environment settings) {
    return new Attic(TryOutFolder.of(settings).resolve("files"));
  }

  @Bean
  Faults tryOutFaults() {
    return new Faults();
  }

  @Bean
  TryOutPlatform tryOutPlatform(TryOutStore store, Attic files, Faults faults, Clock clock) {
    return new TryOutPlatform(store, files, faults, clock);
  }

  @Bean
  Courier tryOutCourier(TryOutStore store, TryOutPlatform platform, Dispatcher dispatcher) {
    return new Courier(store, platform, dispatcher);
  }

  @Bean
  RealAlarm tryOutAlarm() {
    return new RealAlarm();
  }

  @Bean
  Door tryOutDoor(
      TryOutStore store,
      TryOutPlatform platform,
      Courier courier,
      Dispatcher dispatcher,
      FormOffers offers,
      Texts texts,
      Alarm alarm,
      Clock clock) {
    return new Door(store, platform, courier, dispatcher, offers, texts, alarm, clock);
  }
}
