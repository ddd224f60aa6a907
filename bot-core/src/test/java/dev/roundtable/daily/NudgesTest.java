package dev.roundtable.daily;

import static dev.roundtable.daily.StudyDay.LONG;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NudgesTest {

  @Test
  void onlyWhoHasNotAnsweredNorPassedIsRemindedOnceADayAndNotAfterTwoIgnored() {
    try (var day = StudyDay.begin()) {
      var people = day.members("ada", "ben", "chloe");
      day.at("2026-11-23T09:00");
      people.get(0).replies(LONG);
      people.get(1).presses("Pass", day.card());
      day.at("2026-11-23T18:05");
      assertThat(people.get(0).privately()).isEmpty();
      assertThat(people.get(1).privately()).isEmpty();
      assertThat(people.get(2).privately()).hasSize(1);
      assertThat(people.get(2).privately().getFirst().text())
          .contains("[Answer][Later][Pass][Fewer messages]");
      day.at("2026-11-24T10:00");
      people.get(0).replies(LONG);
      day.at("2026-11-24T18:05");
      assertThat(nudges(people.get(2))).isEqualTo(2);
      day.at("2026-11-25T10:00");
      people.get(0).replies(LONG);
      day.at("2026-11-25T18:05");
      assertThat(nudges(people.get(2))).isEqualTo(2);
    }
  }

  private static long nudges(StudyDay.Person person) {
    return person.privately().stream().filter(s -> s.action("Later").isPresent()).count();
  }
}
