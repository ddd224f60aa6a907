package dev.roundtable.daily;

import static dev.roundtable.daily.StudyDay.LONG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Response;
import dev.roundtable.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One question from the moment it is due to its result. */
class WholeDayTest {

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aGroupLivesThroughAQuestionsWholeLife(TestDatabase database) {
    try (var day = StudyDay.begin(database, "behavioral")) {
      var people = day.members("ada", "ben", "chloe", "dan");
      day.at("2026-11-23T09:00");
      assertThat(day.card().text())
          .contains("Behavioral and Leadership · Mon 23 Nov")
          .contains("objection")
          .contains("no answers yet")
          .contains("[Answer][Hint][Pass]");

      MessageRef ada = people.get(0).replies(LONG);
      people.get(1).replies("Good one.");
      people.get(2).replies("Another story entirely: " + LONG);
      day.minutesPass(2);
      assertThat(day.answers()).containsOnlyKeys("ada", "chloe");
      assertThat(day.village.counted).contains(ada.key()).hasSize(2);
      assertThat(day.card().text()).contains("2 answers so far");

      day.at("2026-11-24T09:00");
      var first = day.village.cards().getFirst();
      assertThat(first.text()).contains("Reviews until");
      assertThat(day.village.cards()).hasSize(2);

      for (var person : people) {
        review(day, person);
      }
      day.at("2026-11-25T09:00");
      assertThat(day.inRoom()).hasSize(1);
      assertThat(day.inRoom().getFirst())
          .contains("Monday's question · 2 of 4 answered")
          .contains("Answered by ada, chloe")
          .contains("What a strong answer shows")
          .contains("[Sample answer][My feedback]");
      assertThat(day.village.cards().getFirst().text()).contains("over");
    }
  }

  private static void review(StudyDay day, StudyDay.Person person) {
    for (int i = 0; i < 2; i++) {
      Response card = person.runs("review", day.room);
      Button vote =
          (card instanceof Response.Private p)
              ? p.message().blocks().stream()
                  .filter(Block.Buttons.class::isInstance)
                  .map(Block.Buttons.class::cast)
                  .flatMap(b -> b.buttons().stream())
                  .filter(b -> b.label().equals("Strong"))
                  .findFirst()
                  .orElse(null)
              : null;
      if (vote != null) {
        person.presses(vote.action(), day.room);
      }
    }
  }
}
