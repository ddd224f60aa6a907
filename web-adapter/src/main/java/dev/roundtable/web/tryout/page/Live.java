package dev.roundtable.web.tryout.page;

import dev.roundtable.web.tryout.store.Change;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells the open pages that something is different now, by server-sent events: {@code changed},
 * upon which a page looks again, and {@code form} with the id of a form to open. A page that lost
 * its connection looks again when it is back, so that nothing need be kept for it.
 */
final class Live implements AutoCloseable {

  private static final long PULSE_SECONDS = 15;

  private final List<Tab> tabs = new CopyOnWriteArrayList<>();

  /** Connects a tab. */
  SseEmitter connect(String person, String name) {
    var tab = new Tab(person, name, new SseEmitter(0L), new LinkedBlockingQueue<>());
    tabs.add(tab);
    tab.emitter.onCompletion(() -> drop(tab));
    tab.emitter.onError(error -> drop(tab));
    tab.events.add(new Event("changed", "hello"));
    Thread.ofVirtual().name("try-out-live").start(() -> serve(tab));
    return tab.emitter;
  }

  void tell(Change change) {
    for (Tab tab : tabs) {
      if (change.person() != null && !change.person().equals(tab.person)) {
        continue;
      }
      if (change.form() == null) {
        tab.events.add(new Event("changed", ""));
      } else if (tab.name.equals(change.tab())) {
        tab.events.add(new Event("form", change.form()));
      }
    }
  }

  /** Lets all pages look again. */
  void tellAll() {
    tell(new Change(null, null, null));
  }

  /** Ends all connections, so that the server can stop without waiting for them. */
  @Override
  public void close() {
    for (Tab tab : tabs) {
      tab.events.add(Event.END);
    }
  }

  private void serve(Tab tab) {
    try {
      while (tabs.contains(tab)) {
        Event event = tab.events.poll(PULSE_SECONDS, TimeUnit.SECONDS);
        if (Objects.equals(event, Event.END)) {
          tab.emitter.complete();
          return;
        }
        send(tab, event);
      }
    } catch (IOException | IllegalStateException e) {
      drop(tab);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void send(Tab tab, @org.jspecify.annotations.Nullable Event event)
      throws IOException {
    if (event == null) {
      tab.emitter.send(SseEmitter.event().comment("still here"));
      return;
    }
    // Whatever waits behind it says the same.
    while (event.name.equals("changed") && event.equals(tab.events.peek())) {
      tab.events.poll();
    }
    tab.emitter.send(SseEmitter.event().name(event.name).data(event.data));
  }

  private void drop(Tab tab) {
    tabs.remove(tab);
  }

  private record Event(String name, String data) {
    static final Event END = new Event("end", "");
  }

  /** One page in a browser; equal only to itself. */
  private static final class Tab {
    private final String person;
    private final String name;
    private final SseEmitter emitter;
    private final LinkedBlockingQueue<Event> events;

    Tab(String person, String name, SseEmitter emitter, LinkedBlockingQueue<Event> events) {
      this.person = person;
      this.name = name;
      this.emitter = emitter;
      this.events = events;
    }
  }
}
