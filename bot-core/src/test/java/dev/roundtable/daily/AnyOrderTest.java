package dev.roundtable.daily;

import static dev.roundtable.daily.ReplyMaker.QUESTION;
import static dev.roundtable.daily.ReplyMaker.minute;
import static dev.roundtable.daily.ReplyMaker.person;
import static dev.roundtable.daily.ReplyMaker.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.daily.AnswerRule.Terms;
import dev.roundtable.daily.Reply.Choice;
import dev.roundtable.daily.Reply.Source;
import dev.roundtable.group.PersonId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a platform tells about a thread may come in any order, any number of times. */
class AnyOrderTest {

  private static final Terms TERMS = new Terms(80, false, minute(2880));
  private static final List<PersonId> PEOPLE = List.of(person("a"), person("b"), person("c"));

  /** Something a platform told about one message. */
  private record Told(String key, UnaryOperator<Reply> change) {}

  @Test
  void anyOrderAndAnyNumberOfTheSameEventsGivesTheSameAnswers() {
    int answersSeen = 0;
    for (int seed = 0; seed < 400; seed++) {
      var random = new Random(seed);
      List<Told> events = thread(random);
      Map<PersonId, List<String>> inOrder = answers(events);
      answersSeen += inOrder.size();
      for (int i = 0; i < 12; i++) {
        var shuffled = new ArrayList<>(events);
        for (Told event : events) {
          if (random.nextInt(3) == 0) {
            shuffled.add(event);
          }
        }
        Collections.shuffle(shuffled, random);
        assertThat(answers(shuffled)).as("seed %d", seed).isEqualTo(inOrder);
      }
    }
    assertThat(answersSeen).isGreaterThan(400);
  }

  private static Map<PersonId, List<String>> answers(List<Told> events) {
    var known = new HashMap<String, Reply>();
    for (Told event : events) {
      Reply before =
          known.computeIfAbsent(
              event.key(), key -> Reply.unseen(key, QUESTION, "thread", Source.THREAD));
      known.put(event.key(), event.change().apply(before));
    }
    return AnswerRule.answers(List.copyOf(known.values()), TERMS).entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                e -> e.getValue().stream().map(r -> r.key() + " " + r.text()).toList()));
  }

  private static List<Told> thread(Random random) {
    var events = new ArrayList<Told>();
    double clock = 0;
    int messages = 3 + random.nextInt(8);
    for (int m = 0; m < messages; m++) {
      clock += random.nextInt(4) == 0 ? 11 : random.nextInt(5);
      double at = clock;
      String key = "m" + m;
      PersonId by = PEOPLE.get(random.nextInt(PEOPLE.size()));
      String text = words(random.nextInt(3) == 0 ? 10 : 80 + m);
      boolean quotes = random.nextInt(6) == 0;
      events.add(new Told(key, r -> r.posted(by, minute(at), text, List.of(), quotes)));
      for (int edit = random.nextInt(3); edit > 0; edit--) {
        double later = at + edit;
        String version = words(random.nextBoolean() ? 12 : 100 + edit);
        events.add(new Told(key, r -> r.edited(by, minute(at), minute(later), version, List.of())));
      }
      if (random.nextInt(4) == 0) {
        double gone = at + random.nextInt(30);
        events.add(new Told(key, r -> r.deleted(minute(gone))));
      }
      if (random.nextInt(5) == 0) {
        double said = at + random.nextInt(20);
        Choice choice = random.nextBoolean() ? Choice.SUBMIT : Choice.NOT;
        events.add(new Told(key, r -> r.chosen(choice, minute(said))));
      }
    }
    return events;
  }
}
