package dev.roundtable.web.tryout.play;

import dev.roundtable.chat.Dispatcher;
import dev.roundtable.chat.Texts;
import dev.roundtable.daily.NextEnds;
import dev.roundtable.delivery.Deliveries;
import dev.roundtable.group.Rooms;
import dev.roundtable.guide.Guides;
import dev.roundtable.schedule.Heartbeat;
import dev.roundtable.schedule.Occurrences;
import dev.roundtable.schedule.StudySchedules;
import dev.roundtable.web.tryout.OnTryOut;
import dev.roundtable.web.tryout.TryOutClock;
import dev.roundtable.web.tryout.platform.Attic;
import dev.roundtable.web.tryout.platform.Courier;
import dev.roundtable.web.tryout.platform.Door;
import dev.roundtable.web.tryout.store.TryOutStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The play's parts, put together. */
@Configuration(proxyBeanMethods = false)
@OnTryOut
class PlayConfiguration {

  @Bean
  Time tryOutTime(TryOutClock clock, Courier courier, Heartbeat heartbeat, Deliveries deliveries) {
    return new Time(clock, courier, heartbeat, deliveries);
  }

  @Bean
  Players tryOutPlayers(
      Door door, TryOutStore store, TryOutClock clock, Guides guides, Texts texts) {
    var script = new Script();
    return new Players(
        door,
        store.shelves(),
        clock,
        new QuestionBook(guides),
        new Answerer(script, texts),
        new Critic(script, texts),
        texts);
  }

  @Bean
  Stage tryOutStage(
      TryOutStore store,
      Attic files,
      JdbcClient db,
      TransactionOperations transaction,
      Dispatcher dispatcher,
      Door door,
      TryOutClock clock,
      Rooms rooms,
      Occurrences occurrences,
      Players players,
      Time time,
      Deliveries deliveries,
      Courier courier) {
    var opening = new Opening(store, door, clock, rooms, occurrences, players, time);
    return new Stage(
        store, files, new Wipe(db, transaction), opening, deliveries, dispatcher, courier, clock);
  }

  @Bean
  Steps tryOutSteps(
      TryOutStore store,
      TryOutClock clock,
      Rooms rooms,
      Occurrences occurrences,
      StudySchedules schedules,
      NextEnds ends,
      Guides guides,
      Players players,
      Time time,
      Stage stage,
      Texts texts) {
    return new Steps(
        store, clock, rooms, occurrences, schedules, ends, guides, players, time, stage, texts);
  }

  @Bean
  Curtain tryOutCurtain(Stage stage, org.springframework.core.env.Environment settings) {
    return new Curtain(stage, settings);
  }
}
