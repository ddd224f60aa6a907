package dev.roundtable.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Shown;
import dev.roundtable.discord.fake.FakePerson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * What members and organizers see in a day, on a phone's width, beside the tests as {@code
 * src/test/resources/golden/*.txt}. To renew the files after a change that was meant, run this test
 * with {@code -Dgolden.renew=true} and read the difference as a member would.
 */
class GoldenTest {

  private static final Path FILES = Path.of("src/test/resources/golden");
  private static final boolean RENEW = Boolean.getBoolean("golden.renew");
  private static final String LONG =
      "I told the team that I had been wrong, in the same meeting in which I had won the argument,"
          + " and we changed the plan together.";

  private final SoftAssertions soft = new SoftAssertions();

  private void golden(String name, String seen) throws IOException {
    Path file = FILES.resolve(name + ".txt");
    if (RENEW) {
      Files.createDirectories(FILES);
      Files.writeString(file, seen);
    }
    String wanted = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
    soft.assertThat(seen).as(file.toString()).isEqualTo(wanted);
  }

  @Test
  void aDayLooksAsItShould() throws Exception {
    try (var rig = new Rig().withGuides()) {
      var server = rig.discord.server("Prep");
      var channel = server.channel("interview-prep");
      var room = server.room(channel);
      FakePerson ada = server.person("Ada");
      FakePerson ben = server.person("Ben");
      FakePerson chloe = server.person("Chloe");
      ada.administers();
      server.systemChannel(channel);
      rig.connect();

      ada.runs("/organize setup zone:Berlin");
      golden("setup-form", ada.phoneForm());
      ada.submits(Map.of("Time", "9 pm", "Time zone", "Nowhere"));
      golden("setup-mend", ada.phone());
      ada.clicks("Set up the study group");
      ada.submits(
          Map.of(
              "Rounds and pace", "All rounds in turns, one question a study day",
              "Time", "09:00",
              "Time zone", "Berlin"));
      golden("setup-done", ada.phone());
      ada.clicks("Ask it now");
      golden("asked-now", ada.phone());
      rig.beat();
      Shown card = card(ada, room);
      golden("card", ada.phone(card.ref()));
      run(ada, "/organize preview", "preview");
      run(ada, "/organize settings", "settings-form");
      ada.cancels();
      run(ben, "/organize setup", "organizers-only");
      run(ben, "/help", "help");
      run(ben, "/today", "today-stranger");
      run(ben, "/study join", "join");
      chloe.runs("/study join");

      ben.clicks(card.ref(), "Hint");
      golden("hint", ben.phone());
      ben.clicks(card.ref(), "Answer");
      golden("answer-offer", ben.phone());
      ben.clicks("Your answer");
      golden("answer-form", ben.phoneForm());
      ben.submits(LONG);
      golden("answer-given", ben.phone());
      chloe.clicks(card.ref(), "Pass");
      golden("pass", chloe.phone());
      Place.Thread thread = new Place.Thread(room, card.ref().id());
      MessageRef adas = ada.writes(thread, LONG);
      MessageRef talk = chloe.writes(chloe.talk(), LONG);
      rig.beat();
      golden("talk-offer", last(chloe, talk.place()));
      chloe.clicks("Yes, submit it");
      rig.pass(Duration.ofMinutes(2));
      rig.beat();
      golden("card-answered", ada.phone(card(ada, room).ref()));
      golden("thread-answer", last(ada, thread));
      ada.uses("Not my answer", adas);
      golden("not-my-answer", ada.phone());
      ada.uses("Submit as my answer", adas);
      golden("submit-as-my-answer", ada.phone());

      ben.runs("/review");
      // Whose answer comes first is left to chance.
      golden("review-card", ben.phone().replace("**Chloe**", "**Ada**"));
      ben.clicks("Rubric");
      golden("rubric-form", ben.phoneForm());
      ben.cancels();
      ben.clicks("Getting there");
      golden("review-reason", ben.phoneForm());
      ben.submits("Say what it cost.");
      golden("review-recorded", ben.phone());
      run(ben, "/today", "today");
      run(ben, "/study status", "status");
      run(ben, "/guide", "guide");
      run(ben, "/question", "question");

      rig.until(Instant.parse("2026-11-25T08:00:00Z"));
      golden("card-next", ada.phone(card(ada, room).ref()));
      golden("card-reviewing", ada.phone(card.ref()));
      ada.runs("/review");
      ada.clicks("Strong");
      golden("review-strong", ada.phone());
      ada.clicks("Next review");
      ada.clicks("Strong");
      rig.until(Instant.parse("2026-11-26T08:05:00Z"));
      Shown result =
          ada.sees(room).stream()
              .filter(m -> m.text().contains("question ·"))
              .findFirst()
              .orElseThrow();
      golden("result", ada.phone(result.ref()));
      ben.clicks("My feedback");
      golden("feedback", ben.phone());
      ben.clicks("Sample answer");
      golden("sample", ben.phone());
      golden(
          "news",
          String.join("\n----\n", ben.seesInTalk().stream().map(Shown::text).toList()) + "\n");
    }
    soft.assertAll();
    assertThat(Files.isDirectory(FILES)).isTrue();
  }

  private void run(FakePerson person, String command, String name) throws IOException {
    person.runs(command);
    golden(name, person.form().isPresent() ? person.phoneForm() : person.phone());
  }

  private static String last(FakePerson person, Place place) {
    List<Shown> all = person.sees(place);
    return person.phone(all.get(all.size() - 1).ref());
  }

  private static Shown card(FakePerson person, Place place) {
    return person.sees(place).stream()
        .filter(m -> m.buttons().contains("Answer"))
        .reduce((first, second) -> second)
        .orElseThrow();
  }
}
