package dev.roundtable.group;

import static dev.roundtable.testing.Club.LONG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.chat.FakePlatform;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Player;
import dev.roundtable.chat.Shown;
import dev.roundtable.testing.Club;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Codes by which a second room joins a group, and a second account a person. */
class LinkingTest {

  private static final Pattern CODE = Pattern.compile("[A-Z2-9]{4}-[A-Z2-9]{4}");

  @Test
  void aRoomOnAnotherPlatformJoinsByACodeThatWorksOnce() {
    var other = new FakePlatform("other");
    try (var club = Club.beside(other, "behavioral")) {
      Player olga = club.person("Olga");
      Player otto = other.person("Otto");
      other.makeAdmin(otto);
      olga.runs("/organize share");
      String code = code(olga);
      otto.runs("/organize join " + code.toLowerCase(java.util.Locale.ROOT));
      assertThat(otto.lastPrivate().text()).contains("belongs to Monday Club");
      club.at("2026-11-23T09:00");
      assertThat(club.card(other.room()).text()).isEqualTo(club.card().text());

      Place.Room third = other.room("third");
      otto.runs(third, "/organize join " + code);
      assertThat(otto.lastPrivate().text()).contains("does not work");
      assertThat(olga.seesInTalk())
          .anyMatch(shown -> shown.text().contains("joined your group by a code"));
    }
  }

  @Test
  void onlyWhoRunsTheOtherRoomMayLetItJoin() {
    var other = new FakePlatform("other");
    try (var club = Club.beside(other, "behavioral")) {
      club.person("Olga").runs("/organize share");
      Player passerBy = other.person("Paul");
      passerBy.runs("/organize join " + code(club.person("Olga")));
      assertThat(passerBy.lastPrivate().text()).contains("Only organizers");
    }
  }

  @Test
  void codesExpireAndGuessingEnds() {
    var other = new FakePlatform("other");
    try (var club = Club.beside(other, "behavioral")) {
      Player ada = club.member("Ada");
      Player hers = other.person("Adelaide");
      ada.runs("/privacy link");
      String code = code(ada);
      club.core().clock().pass(Duration.ofMinutes(16));
      hers.runs("/privacy link " + code);
      assertThat(hers.lastPrivate().text()).contains("has expired");
      for (int i = 0; i < 4; i++) {
        hers.runs("/privacy link AAAA-AAA" + (i + 2));
      }
      ada.runs("/privacy link");
      String fresh = code(ada);
      hers.runs("/privacy link " + fresh);
      assertThat(hers.lastPrivate().text()).contains("Too many wrong codes");
      club.core().clock().pass(Duration.ofMinutes(61));
      ada.runs("/privacy link");
      hers.runs("/privacy link " + code(ada));
      assertThat(hers.lastPrivate().buttons()).contains("Both accounts are mine");
    }
  }

  @Test
  void aLinkedPersonHasOneAnswerTheEarlierAndReviewsNeitherOfTheirOwn() {
    var other = new FakePlatform("other");
    try (var club = Club.beside(other, "behavioral")) {
      Player ada = club.member("Ada");
      Player ben = club.member("Ben");
      Player hers = other.person("Adelaide");
      club.joins(other);
      club.at("2026-11-23T09:00");
      ada.writes(club.thread(), "The earlier one. " + LONG);
      club.minutesPass(5);
      hers.writes(club.thread(club.card(other.room())), "The later one. " + LONG);
      ben.writes(club.thread(), "Mine. " + LONG);
      club.minutesPass(2);
      assertThat(club.card().text()).contains("3 answers so far");

      ada.runs("/privacy link");
      hers.runs("/privacy link " + code(ada));
      assertThat(hers.lastPrivate().text()).contains("made by Ada");
      hers.clicks("Both accounts are mine");
      assertThat(hers.lastPrivate().text()).contains("one person now");
      club.minutesPass(2);
      assertThat(club.card().text()).contains("2 answers so far");
      assertThat(club.card(other.room()).text()).contains("2 answers so far");

      club.at("2026-11-24T09:30");
      for (Player self : new Player[] {ada, hers}) {
        self.runs("/review");
        assertThat(self.lastPrivate().text()).contains("Mine.").doesNotContain("one. I told");
      }
      ben.runs("/review");
      assertThat(ben.lastPrivate().text()).contains("The earlier one.");
    }
  }

  @Test
  void anExclusionIsNotLeftBehindWithAnAccount() {
    var other = new FakePlatform("other");
    try (var club = Club.beside(other, "behavioral")) {
      Player ada = club.member("Ada");
      Player hers = other.person("Adelaide");
      club.joins(other);
      hers.runs("/study join");
      club.core().get(Members.class).exclude(club.group(), club.id(ada));
      hers.runs("/privacy link");
      ada.runs("/privacy link " + code(hers));
      ada.clicks("Both accounts are mine");
      hers.runs("/study join");
      assertThat(hers.lastPrivate().text()).contains("excluded you");
    }
  }

  private static String code(Player player) {
    Shown said = player.lastPrivate();
    Matcher code = CODE.matcher(said.text());
    assertThat(code.find()).as(said.text()).isTrue();
    return code.group();
  }
}
