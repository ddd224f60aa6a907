package dev.roundtable.endurance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The members: each answers every question once, in its thread, and reviews what they are handed.
 * What got no receipt is sent again, as platforms do; now and then so is what got one.
 */
final class Crowd {

  private static final Pattern UUID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final int ONE_IN = 8;

  private final PlatformHandle platform;
  private final int groups;
  private final int members;
  private final Random random;
  private final Map<String, String> waiting = new LinkedHashMap<>();
  private final Set<String> acknowledged = new TreeSet<>();
  private final Set<String> reviews = new TreeSet<>();
  private final List<String> sent = new ArrayList<>();
  private int seen;
  private int messages;

  Crowd(PlatformHandle platform, int groups, int members, Random random) {
    this.platform = platform;
    this.groups = groups;
    this.members = members;
    this.random = random;
  }

  /** Acts for a while, or until the bot is gone. */
  void act(BotProcess bot, Instant botStart, long started, Duration time) {
    long end = System.nanoTime() + time.toNanos();
    while (System.nanoTime() < end) {
      look(botStart.plusNanos(System.nanoTime() - started));
      Optional<String> token = waiting.keySet().stream().findFirst();
      if (token.isPresent()) {
        String line = waiting.get(token.get());
        if (bot.ask("/reply", line).isEmpty()) {
          return;
        }
        acknowledged.add(token.get());
        waiting.remove(token.get());
        sent.add(line);
        if (random.nextInt(ONE_IN) == 0) {
          bot.ask("/reply", sent.get(random.nextInt(sent.size())));
        }
      }
      if (!review(bot)) {
        return;
      }
    }
  }

  /** Whether every member has answered every question that was asked so far. */
  boolean idle() {
    return waiting.isEmpty();
  }

  /** The tokens of replies for which a receipt came. */
  Set<String> acknowledged() {
    return acknowledged;
  }

  /** Acknowledged votes, as reviewer and submission. */
  Set<String> reviews() {
    return reviews;
  }

  private void look(Instant now) {
    for (Accepted call : platform.accepted(seen)) {
      seen++;
      if (call.operation().equals("ask")) {
        String room = call.place().substring(call.place().lastIndexOf('/') + 1);
        String thread = "remote/space/thread/" + room + "/" + call.id();
        for (int m = 0; m < members; m++) {
          String token = "token" + messages;
          String person = "p" + room.substring(1) + "-" + m;
          waiting.put(
              token,
              String.join(
                  "\n",
                  person,
                  thread,
                  "u" + messages++,
                  token
                      + " is in an answer that is long enough to count, since it has well over"
                      + " eighty characters in it.",
                  now.toString()));
        }
      }
    }
  }

  /** One member looks for a review and votes; false when the bot is gone. */
  private boolean review(BotProcess bot) {
    int group = random.nextInt(groups);
    String person = "p" + group + "-" + random.nextInt(members);
    String room = "remote/space/room/r" + group;
    Optional<String> card = bot.ask("/command", person + "\n" + room + "\nreview");
    if (card.isEmpty()) {
      return false;
    }
    Optional<String> vote =
        card.get().lines().filter(line -> line.startsWith("review.vote.v1:")).findFirst();
    if (vote.isEmpty()) {
      return true;
    }
    Optional<String> answer = bot.ask("/press", person + "\n" + room + "\n" + vote.get());
    if (answer.isEmpty()) {
      return false;
    }
    Matcher submission = UUID.matcher(vote.get());
    if (answer.get().startsWith("private") && submission.find()) {
      reviews.add(person + " " + submission.group());
    }
    return true;
  }
}
