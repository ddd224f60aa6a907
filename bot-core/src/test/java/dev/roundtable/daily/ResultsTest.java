package dev.roundtable.daily;

import static dev.roundtable.testing.Club.LONG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.chat.Player;
import dev.roundtable.group.GroupSettings;
import dev.roundtable.group.Groups;
import dev.roundtable.testing.Club;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ResultsTest {

  @Test
  void aGroupOfFortyGetsItsResultAndNobodyIsRankedUnlessTheGroupWantsIt() {
    try (var club = Club.begin()) {
      List<Player> people = IntStream.range(0, 40).mapToObj(i -> club.member("P" + i)).toList();
      live(club, people.subList(0, 12));
      assertThat(club.lines().getFirst())
          .contains("12 of 40 answered")
          .doesNotContain("Highest scores");
    }
  }

  @Test
  void aTieSharesAPlace() {
    try (var club = Club.begin()) {
      GroupSettings d = GroupSettings.DEFAULTS;
      club.core()
          .get(Groups.class)
          .configure(
              club.group(),
              new GroupSettings(80, false, true, d.nudgeAt(), d.quietFrom(), d.quietTo(), null));
      live(club, Stream.of("Ada", "Ben", "Chloe", "Dan", "Eve", "Finn").map(club::member).toList());
      assertThat(club.lines().getFirst())
          .contains("Highest scores")
          .containsPattern("1\\. \\w+, \\w+");
    }
  }

  private static void live(Club club, List<Player> people) {
    club.at("2026-11-23T09:00");
    for (Player player : people) {
      player.writes(club.thread(), "What " + player.account().id() + " did that year. " + LONG);
    }
    for (int round = 0; round < 3; round++) {
      people.forEach(Club::reviews);
    }
    club.at("2026-11-25T09:00");
  }
}
