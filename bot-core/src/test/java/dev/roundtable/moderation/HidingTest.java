package dev.roundtable.moderation;

import static dev.roundtable.testing.Club.LONG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.chat.Player;
import dev.roundtable.chat.Shown;
import dev.roundtable.testing.Club;
import dev.roundtable.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What organizers take out of sight, as they and the members see it. */
class HidingTest {

  private static final String MONDAY = "2026-11-23T09:00";

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aHiddenAnswerIsCoveredWhereverItWasShown(TestDatabase database) {
    try (var club = Club.begin(database, "behavioral")) {
      Player ada = club.member("Ada");
      Player olga = club.person("Olga");
      club.at(MONDAY);
      club.answers(ada, "Something rude. " + LONG);
      club.minutesPass(2);
      assertThat(texts(club.in(club.thread()))).anyMatch(text -> text.contains("rude"));
      assertThat(club.card().text()).contains("1 answer so far");

      hides(club, olga, "Ada · Mon 23 Nov · Something rude", "It insults a colleague.");
      club.minutesPass(2);
      assertThat(texts(club.in(club.thread())))
          .noneMatch(text -> text.contains("rude"))
          .anyMatch(text -> text.contains("taken out of sight"));
      assertThat(club.card().text()).contains("no answers yet");

      olga.runs("/organize moderate");
      olga.chooses("Log");
      assertThat(olga.lastPrivate().text())
          .contains("Olga hid an answer of Ada: It insults a colleague.");

      olga.chooses("Answers");
      olga.chooses(option(olga, "(out) Ada"));
      olga.clicks("Show again");
      club.minutesPass(2);
      assertThat(texts(club.in(club.thread()))).anyMatch(text -> text.contains("rude"));
      assertThat(club.card().text()).contains("1 answer so far");
    }
  }

  @Test
  void whoWroteItHearsWhyAndCannotBringItBackByEditing() {
    try (var club = Club.begin()) {
      Player ada = club.member("Ada");
      club.at(MONDAY);
      club.answers(ada, "Something rude. " + LONG);
      hides(club, club.person("Olga"), "Ada · Mon 23 Nov · Something rude", "Please be kind.");
      club.answers(ada, "Something ruder. " + LONG);
      ada.clicks("Withdraw");
      club.answers(ada, "Something rudest. " + LONG);
      club.minutesPass(2);
      assertThat(texts(club.in(club.thread()))).noneMatch(text -> text.contains("rude"));
      club.at("2026-11-24T10:00");
      assertThat(texts(ada.seesInTalk())).anyMatch(text -> text.contains("Please be kind."));
    }
  }

  @Test
  void aResultForgetsAHiddenAnswer() {
    try (var club = Club.begin()) {
      Player ada = club.member("Ada");
      Player ben = club.member("Ben");
      club.at(MONDAY);
      club.answers(ada, LONG);
      club.answers(ben, "Another story altogether. " + LONG);
      club.at("2026-11-25T09:00");
      assertThat(texts(club.in(club.room()))).anyMatch(t -> t.contains("Answered by Ada, Ben"));
      hides(club, club.person("Olga"), "Ada · Mon 23 Nov", "She asked for it.");
      club.send();
      assertThat(texts(club.in(club.room())))
          .noneMatch(t -> t.contains("Answered by Ada"))
          .anyMatch(t -> t.contains("Answered by Ben"));
    }
  }

  @Test
  void aQuestionThatIsTakenBackDisappearsAndIsNotAskedAgain() {
    try (var club = Club.begin()) {
      Player olga = club.person("Olga");
      club.member("Ada");
      club.at(MONDAY);
      String question = club.card().text().lines().skip(1).findFirst().orElseThrow();
      Shown card = club.card();
      olga.runs("/organize moderate");
      olga.chooses("Questions");
      olga.chooses(option(olga, "Mon 23 Nov"));
      olga.clicks("Take back");
      olga.submits("It names a person.");
      club.beat();
      assertThat(shown(club, card).text())
          .contains("was taken back by an organizer")
          .doesNotContain(question);
      club.person("Ada").runs("/guide about:disagreement");
      assertThat(club.person("Ada").lastPrivate().text())
          .contains("Study questions")
          .doesNotContain(question);
      for (int day = 24; day < 28; day++) {
        club.at("2026-11-" + day + "T09:00");
        assertThat(texts(club.cards(club.room()))).noneMatch(text -> text.contains(question));
      }
    }
  }

  @Test
  void anExcludedMemberCannotAnswerUntilReadmitted() {
    try (var club = Club.begin()) {
      Player ada = club.member("Ada");
      Player olga = club.person("Olga");
      club.at(MONDAY);
      club.answers(ada, "Something rude. " + LONG);
      olga.runs("/organize moderate @Ada");
      olga.clicks("Exclude");
      olga.submits("Again and again.", "Hide all their answers");
      club.minutesPass(2);
      assertThat(texts(club.in(club.thread()))).noneMatch(text -> text.contains("rude"));
      ada.runs("/study join");
      assertThat(ada.lastPrivate().text()).contains("An organizer has excluded you");

      olga.runs("/organize moderate @Ada");
      olga.clicks("Readmit");
      ada.runs("/study join");
      assertThat(ada.lastPrivate().text()).contains("Welcome back");
    }
  }

  @Test
  void nobodyElseModerates() {
    try (var club = Club.begin()) {
      Player ada = club.member("Ada");
      club.at(MONDAY);
      ada.runs("/organize moderate");
      assertThat(ada.lastPrivate().text()).contains("Only organizers");
    }
  }

  private static void hides(Club club, Player olga, String answer, String why) {
    olga.runs("/organize moderate");
    olga.chooses("Answers");
    olga.chooses(option(olga, answer));
    olga.clicks("Hide");
    olga.submits(why);
    club.send();
  }

  private static String option(Player player, String beginning) {
    return player.lastPrivate().options().stream()
        .filter(option -> option.startsWith(beginning))
        .findFirst()
        .orElseThrow(() -> new AssertionError(player.lastPrivate().options().toString()));
  }

  private static Shown shown(Club club, Shown before) {
    return club.in(club.room()).stream()
        .filter(shown -> before.ref().equals(shown.ref()))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> texts(List<Shown> shown) {
    return shown.stream().map(Shown::text).toList();
  }
}
