package dev.roundtable.daily;

import static dev.roundtable.daily.StudyDay.LONG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.chat.Block;
import dev.roundtable.chat.Response;
import dev.roundtable.group.GroupSettings;
import dev.roundtable.group.Groups;
import dev.roundtable.group.MemberSettings;
import dev.roundtable.group.Members;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultsTest {

  @Test
  void onlyWhoAgreedIsQuoted() {
    try (var day = StudyDay.begin()) {
      List<StudyDay.Person> people = day.members("ada", "ben", "chloe");
      day.core
          .get(Members.class)
          .configure(day.group, people.get(1).id(), new MemberSettings(true, true, true, true));
      live(day, people);
      assertThat(day.inRoom().getFirst())
          .contains("3 of 3 answered, 6 reviews")
          .contains("the launch date.\nben\n");
    }
  }

  @Test
  void aGroupOfFortyGetsItsResultAndNobodyIsRankedUnlessTheGroupWantsIt() {
    try (var day = StudyDay.begin()) {
      var names = new ArrayList<String>();
      for (int i = 0; i < 40; i++) {
        names.add("p" + i);
      }
      live(day, day.members(names.toArray(String[]::new)).subList(0, 12));
      assertThat(day.inRoom().getFirst())
          .contains("12 of 40 answered")
          .doesNotContain("Highest scores");
    }
  }

  @Test
  void aTieSharesAPlace() {
    try (var day = StudyDay.begin()) {
      GroupSettings d = GroupSettings.DEFAULTS;
      day.core
          .get(Groups.class)
          .configure(
              day.group,
              new GroupSettings(80, false, true, d.nudgeAt(), d.quietFrom(), d.quietTo(), null));
      live(day, day.members("ada", "ben", "chloe", "dan", "eve", "finn"));
      assertThat(day.inRoom().getFirst())
          .contains("Highest scores")
          .containsPattern("1\\\\\\. \\w+, \\w+");
    }
  }

  private static void live(StudyDay day, List<StudyDay.Person> people) {
    day.at("2026-11-23T09:00");
    for (StudyDay.Person person : people) {
      person.replies("This is what " + person.name + " did in that year. " + LONG);
    }
    for (int round = 0; round < 3; round++) {
      for (StudyDay.Person person : people) {
        Response card = person.runs("review", day.room);
        if (card instanceof Response.Private shown) {
          shown.message().blocks().stream()
              .filter(Block.Buttons.class::isInstance)
              .flatMap(row -> ((Block.Buttons) row).buttons().stream())
              .filter(button -> button.label().equals("Strong"))
              .findFirst()
              .ifPresent(button -> person.presses(button.action(), day.room));
        }
      }
    }
    day.at("2026-11-25T09:00");
  }
}
