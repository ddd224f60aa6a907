package dev.roundtable.chat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;

/**
 * What every adapter must do, in four parts. An adapter's test extends this and makes a {@link
 * Stage} on which the real adapter works against a fake of its service.
 */
public abstract class ChatPlatformContract {

  private final List<ChatEvent> events = Collections.synchronizedList(new ArrayList<>());
  private int failures;
  private Stage stage;
  private TestBot bot;

  /** Connects an adapter to a bot, on a platform on which nothing has happened yet. */
  protected abstract Stage open(TestBot bot);

  @BeforeEach
  void open() {
    var features = new TestBot.Features();
    Runnable[] timeIsUp = new Runnable[1];
    new ContractFeatures(() -> timeIsUp[0].run()).addTo(features);
    features.events =
        event -> {
          if (failures > 0) {
            failures--;
            throw new IllegalStateException("the core could not keep it, on purpose");
          }
          events.add((ChatEvent) event);
        };
    bot = new TestBot(features, Clock.systemUTC());
    timeIsUp[0] = bot.timing::timeIsUp;
    stage = open(bot);
  }

  @AfterEach
  void close() {
    stage.close();
  }

  /** Saying things in rooms, threads and Talks. */
  @Nested
  class Posting extends PostingContract {
    @Override
    Stage stage() {
      return stage;
    }
  }

  /** How text and blocks look, and that nobody is pinged by what somebody wrote. */
  @Nested
  class Rendering extends RenderingContract {
    @Override
    Stage stage() {
      return stage;
    }
  }

  /** Commands, buttons, choices and forms. */
  @Nested
  class Answering extends AnsweringContract {
    @Override
    Stage stage() {
      return stage;
    }
  }

  /** What happens on the platform and reaches the core. */
  @Nested
  class Events extends EventsContract {
    @Override
    Stage stage() {
      return stage;
    }

    @Override
    <E extends ChatEvent> List<E> events(Class<E> type) {
      synchronized (events) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
      }
    }

    @Override
    void failNextEvent() {
      failures = 1;
    }
  }
}
