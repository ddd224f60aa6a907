package dev.roundtable.daily;

import static dev.roundtable.testing.Club.LONG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.chat.Place;
import dev.roundtable.chat.Player;
import dev.roundtable.chat.Reaction;
import dev.roundtable.chat.Shown;
import dev.roundtable.schedule.Pace;
import dev.roundtable.testing.Club;
import dev.roundtable.testing.TestDatabase;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a result shows of whom, and in which order the rounds come. */
class ResultRulesTest {

  @Test
  void anAnswerThatBecomesKnownAfterTheCloseCountsWithoutAScoreAndJoinsTheResult() {
    try (var club = Club.begin()) {
      Player ada = club.member("Ada");
      Player ben = club.member("Ben");
      club.at("2026-11-23T09:00");
      Place.Thread thread = club.thread();
      ada.writes(thread, LONG);
      club.platform().events().hold();
      var lost = ben.writes(thread, "Ben's story. " + LONG);
      club.at("2026-11-25T09:00");
      assertThat(result(club)).contains("Answered by Ada.");

      club.platform().events().releaseReversed();
      club.beat();
      assertThat(reactions(ben, thread, lost.id())).containsExactly(Reaction.COUNTED);
      assertThat(result(club)).contains("Answered by Ada, Ben.");
      ben.runs("/study status");
      assertThat(ben.lastPrivate().text()).doesNotContain("error");
    }
  }

  @Test
  void onlyWhoSaidYesIsQuotedAndMayTakeItBack() {
    try (var club = Club.begin()) {
      Player ada = club.member("Ada");
      Player ben = club.member("Ben");
      Player chloe = club.member("Chloe");
      club.at("2026-11-23T09:00");
      live(club, ada, ben, chloe);
      club.at("2026-11-25T09:00");
      assertThat(result(club)).doesNotContain("in the same meeting");
      ada.clicks("You may quote me");
      club.at("2026-11-25T09:30");
      live(club, ada, ben, chloe);
      club.at("2026-11-27T09:00");
      assertThat(result(club)).contains("in the same meeting").contains("\nAda");
      ben.clicks(quoting(club).ref(), "Report");
      assertThat(ben.lastPrivate().text()).contains("Reported");
      ben.uses("Report to organizers", quoting(club).ref());
      assertThat(ben.lastPrivate().text()).contains("Reported");
      ada.clicks("Do not quote me");
      club.send();
      assertThat(result(club)).doesNotContain("in the same meeting");
    }
  }

  @Test
  void inTurnsEachStudyDayAsksOneRoundInOrder() {
    try (var club = Club.begin(TestDatabase.H2, Pace.TURNS, "behavioral", "product-sense")) {
      Player ada = club.member("Ada");
      for (String day : List.of("23", "24", "25", "26")) {
        club.at("2026-11-" + day + "T09:00");
        ada.writes(club.thread(), "On " + day + " " + LONG);
        club.minutesPass(2);
      }
      assertThat(headings(club)).hasSize(4);
      assertThat(headings(club).get(0)).isEqualTo(headings(club).get(2));
      assertThat(headings(club).get(1)).isEqualTo(headings(club).get(3));
      assertThat(headings(club).get(0)).isNotEqualTo(headings(club).get(1));
    }
  }

  @Test
  void theLeaderboardNamesThreeOfFiveAndNobodyWhoStaysOut() {
    try (var club = Club.begin()) {
      Player olga = club.person("Olga");
      olga.runs("/organize settings");
      olga.submits(java.util.Map.of("Ranking", "Name a top three in the results"));
      List<Player> people =
          Stream.of("Ada", "Ben", "Chloe", "Dan", "Eve").map(club::member).toList();
      club.at("2026-11-23T09:00");
      people.forEach(player -> player.writes(club.thread(), LONG));
      club.at("2026-11-24T09:00");
      people.subList(0, 3).forEach(player -> player.writes(club.thread(), LONG));
      club.minutesPass(2);
      people.get(0).runs("/study status");
      assertThat(people.get(0).lastPrivate().text())
          .contains("Ada", "Ben", "Chloe")
          .doesNotContain("Dan", "Eve");
    }
  }

  private static void live(Club club, Player... people) {
    for (Player player : people) {
      player.writes(club.thread(), LONG);
    }
    for (int round = 0; round < 2; round++) {
      for (Player player : people) {
        player.runs("/review");
        if (player.lastPrivate().buttons().contains("Strong")) {
          player.clicks("Strong");
        }
      }
    }
  }

  private static Shown quoting(Club club) {
    return club.in(club.room()).stream()
        .filter(shown -> shown.text().contains("in the same meeting"))
        .findFirst()
        .orElseThrow();
  }

  private static String result(Club club) {
    return club.in(club.room()).stream()
        .map(Shown::text)
        .filter(text -> text.contains("Answered by"))
        .reduce((first, last) -> last)
        .orElseThrow();
  }

  private static List<String> headings(Club club) {
    return club.in(club.room()).stream()
        .filter(shown -> shown.buttons().isEmpty() || shown.buttons().contains("Hint"))
        .map(shown -> shown.text().split(" · ")[0])
        .toList();
  }

  private static Set<Reaction> reactions(Player player, Place place, String id) {
    return player.sees(place).stream()
        .filter(shown -> shown.ref() != null && shown.ref().id().equals(id))
        .findFirst()
        .orElseThrow()
        .reactions();
  }
}
