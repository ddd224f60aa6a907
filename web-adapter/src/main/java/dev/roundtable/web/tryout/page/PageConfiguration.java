package dev.roundtable.web.tryout.page;

import dev.roundtable.chat.CommandCatalogue;
import dev.roundtable.chat.Texts;
import dev.roundtable.web.tryout.OnTryOut;
import dev.roundtable.web.tryout.TryOutZone;
import dev.roundtable.web.tryout.platform.Door;
import dev.roundtable.web.tryout.platform.Faults;
import dev.roundtable.web.tryout.store.TryOutStore;
import java.time.Clock;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;

/** The page's parts, put together. */
@Configuration(proxyBeanMethods = false)
@OnTryOut
class PageConfiguration {

  @Bean
  Token tryOutToken() {
    return new Token();
  }

  @Bean
  FilterRegistrationBean<Gate> tryOutGate(Token token) {
    var registration = new FilterRegistrationBean<>(new Gate(token));
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return registration;
  }

  @Bean
  Times tryOutTimes(Clock clock) {
    return new Times(clock, TryOutZone.here());
  }

  @Bean
  Blocks tryOutBlocks(Times times, CommandCatalogue catalogue) {
    return new Blocks(times, catalogue::shown);
  }

  @Bean
  PageMaker tryOutPages(
      TryOutStore store,
      Door door,
      Story story,
      CommandCatalogue catalogue,
      Faults faults,
      Token token,
      Times times) {
    return new PageMaker(store, door, story, catalogue, faults, token, times);
  }

  @Bean
  Completion tryOutCompletion(
      CommandCatalogue catalogue, Door door, TryOutStore store, Times times) {
    return new Completion(catalogue, door, store.shelves(), times);
  }

  @Bean
  FormReader tryOutFormReader(Texts texts) {
    return new FormReader(texts);
  }

  @Bean
  Live tryOutLive(TryOutStore store) {
    var live = new Live();
    store.onChange(live::tell);
    return live;
  }

  /** Before the server waits for its last requests to end. */
  @Bean
  Hangup tryOutHangup(Live live) {
    return new Hangup(live);
  }

  record Hangup(Live live) {
    @EventListener(ContextClosedEvent.class)
    void end() {
      live.close();
    }
  }
}
