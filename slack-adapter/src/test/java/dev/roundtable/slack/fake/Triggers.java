package dev.roundtable.slack.fake;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Triggers open one view within three seconds; ways back take five answers in thirty minutes. */
final class Triggers {

  private static final Duration TRIGGER_LIFE = Duration.ofSeconds(3);
  private static final Duration WAY_LIFE = Duration.ofMinutes(30);
  private static final int WAY_USES = 5;

  private final FakeIds ids;
  private final Map<String, Trigger> triggers = new HashMap<>();
  private final Map<String, Way> ways = new HashMap<>();

  private record Trigger(FakePerson person, Instant until, long untilNanos) {}

  /** Where an answer on a way back goes. */
  static final class Way {
    final FakePerson person;
    final FakeChannel channel;
    final String threadTs;
    final String original;
    final Instant until;
    int uses;

    Way(FakePerson person, FakeChannel channel, String threadTs, String original, Instant until) {
      this.person = person;
      this.channel = channel;
      this.threadTs = threadTs;
      this.original = original;
      this.until = until;
    }
  }

  Triggers(FakeIds ids) {
    this.ids = ids;
  }

  synchronized String trigger(FakePerson person) {
    String id = ids.next("") + "." + ids.next("") + "." + ids.next("").toLowerCase();
    triggers.put(
        id,
        new Trigger(
            person, ids.now().plus(TRIGGER_LIFE), System.nanoTime() + TRIGGER_LIFE.toNanos()));
    return id;
  }

  synchronized FakePerson use(String id) {
    if (!triggers.containsKey(id)) {
      throw new SlackError("invalid_trigger_id");
    }
    Trigger trigger = triggers.put(id, null);
    if (trigger == null) {
      throw new SlackError("exchanged_trigger_id");
    }
    if (ids.now().isAfter(trigger.until()) || System.nanoTime() > trigger.untilNanos()) {
      throw new SlackError("expired_trigger_id");
    }
    return trigger.person();
  }

  synchronized String way(
      FakePerson person, FakeChannel channel, String threadTs, String original) {
    String id = ids.next("") + ids.next("");
    ways.put(id, new Way(person, channel, threadTs, original, ids.now().plus(WAY_LIFE)));
    return id;
  }

  synchronized Way back(String id) {
    Way way = ways.get(id);
    if (way == null) {
      throw new SlackError("no_such_url");
    }
    if (ids.now().isAfter(way.until) || ++way.uses > WAY_USES) {
      throw new SlackError("expired_url");
    }
    return way;
  }
}
