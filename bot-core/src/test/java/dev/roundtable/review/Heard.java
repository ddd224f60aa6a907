package dev.roundtable.review;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;

/** Hears what review publishes, in order. */
final class Heard {

  private final List<Object> events = new ArrayList<>();

  @EventListener({
    ReviewEvents.ReviewGiven.class,
    ReviewEvents.PoolClosed.class,
    ReviewEvents.ExtensionEnded.class,
    ReviewEvents.SubmissionReported.class,
    ReviewEvents.SubmissionHidden.class,
    ReviewEvents.SubmissionRestored.class,
    ReviewEvents.CommentReported.class
  })
  synchronized void on(Object event) {
    events.add(event);
  }

  synchronized <T> List<T> all(Class<T> type) {
    return events.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
