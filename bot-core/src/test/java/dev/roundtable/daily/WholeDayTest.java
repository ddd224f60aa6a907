package dev.roundtable.daily;

import static dev.roundtable.testing.Club.LONG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.chat.Player;
import dev.roundtable.chat.Reaction;
import dev.roundtable.chat.Shown;
import dev.roundtable.testing.Club;
import dev.roundtable.testing.TestDatabase;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One question from the moment it is due to its result. */
class WholeDayTest {

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aGroupLivesThroughAQuestionsWholeLife(TestDatabase database) {
    try (var club = Club.begin(database, "behavioral")) {
      List<Player> people = Stream.of("Ada", "Ben", "Chloe", "Dan").map(club::member).toList();
      club.at("2026-11-23T09:00");
      Shown monday = club.card();
      assertThat(monday.text())
          .contains("Behavioral and Leadership · Mon 23 Nov", "objection", "no answers yet");
      assertThat(monday.buttons()).containsExactly("Answer", "Hint", "Pass");

      people.get(0).writes(club.thread(), LONG);
      people.get(1).writes(club.thread(), "Good one.");
      people.get(2).writes(club.thread(), "Another story entirely: " + LONG);
      club.minutesPass(2);
      assertThat(club.answers()).containsOnlyKeys("Ada", "Chloe");
      assertThat(people.get(0).sees(club.thread()))
          .extracting(shown -> shown.reactions().contains(Reaction.COUNTED))
          .containsExactly(true, false, true);
      assertThat(club.card().text()).contains("2 answers so far");

      club.at("2026-11-24T09:00");
      assertThat(club.in(club.room()).getFirst().text()).contains("Reviews until");
      assertThat(club.asked()).isEqualTo(2);
      people.forEach(Club::reviews);
      people.forEach(Club::reviews);

      club.at("2026-11-25T09:00");
      assertThat(club.lines())
          .singleElement()
          .satisfies(
              line ->
                  assertThat(line)
                      .contains(
                          "Monday's question · 2 of 4 answered",
                          "Answered by Ada, Chloe",
                          "What a strong answer shows"));
      assertThat(club.in(club.room()).getLast().buttons())
          .containsExactly("Sample answer", "My feedback");
      assertThat(club.in(club.room()).getFirst().text()).contains("over");
    }
  }
}
