package dev.roundtable.discord.fake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What goes wrong next: each fault meets the first call that fits, once. */
public final class Faults {

  /** What happens to a call. */
  public enum Kind {
    /** It is done, but no answer comes. */
    DONE_WITHOUT_ANSWER,
    /** It is not done, and no answer comes. */
    LOST,
    /** Discord fails inside; it is not done. */
    SERVER_ERROR,
    /** Too many calls: try again after a second. */
    LIMITED
  }

  private record Fault(Pattern call, Kind kind) {}

  private final Deque<Fault> waiting = new ArrayDeque<>();

  /**
   * Lets the next fitting call go wrong.
   *
   * @param call a regular expression for method and path, such as {@code POST .&#42;/messages}
   */
  public synchronized void next(String call, Kind kind) {
    waiting.add(new Fault(Pattern.compile(call), kind));
  }

  synchronized @Nullable Kind meet(String call) {
    var all = waiting.iterator();
    while (all.hasNext()) {
      Fault fault = all.next();
      if (fault.call().matcher(call).matches()) {
        all.remove();
        return fault.kind();
      }
    }
    return null;
  }
}
