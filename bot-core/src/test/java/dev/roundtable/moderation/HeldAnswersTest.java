package dev.roundtable.moderation;

import static dev.roundtable.testing.Club.LONG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.chat.Player;
import dev.roundtable.chat.Shown;
import dev.roundtable.testing.Club;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In a large group the bot lends strangers its voice only after an organizer had a look. */
class HeldAnswersTest {

  @Test
  void fromFiftyMembersOnANewcomersFirstTwoTextsWaitForAnOrganizer() {
    try (var club = Club.begin()) {
      club.silentMembers(49);
      Player ada = club.member("Ada");
      Player olga = club.person("Olga");
      for (int day = 23; day < 25; day++) {
        club.at("2026-11-" + day + "T09:00");
        club.answers(ada, LONG);
        assertThat(ada.lastPrivate().text()).contains("counts").contains("before I post them");
        assertThat(club.in(club.thread())).isEmpty();
        club.minutesPass(2);
        assertThat(club.card().text()).contains("1 answer so far");
        if (olga.seesInTalk().isEmpty()) {
          club.minutesPass(2);
        }
        olga.runs("/organize moderate");
        assertThat(olga.lastPrivate().text()).contains("One text waits for you");
        olga.chooses("Answers");
        olga.chooses(olga.lastPrivate().options().getFirst());
        olga.clicks("Accept");
        club.send();
        assertThat(texts(club)).anyMatch(text -> text.contains("Ada answers"));
      }
      club.at("2026-11-25T09:00");
      club.answers(ada, LONG);
      assertThat(texts(club)).anyMatch(text -> text.contains("Ada answers"));
    }
  }

  @Test
  void anOrganizerDeclinesByTheNoticeAndTheTextIsNeverPosted() {
    try (var club = Club.begin()) {
      club.silentMembers(49);
      Player ada = club.member("Ada");
      Player olga = club.person("Olga");
      club.at("2026-11-23T09:00");
      club.answers(ada, "Buy my course. " + LONG);
      club.minutesPass(2);
      assertThat(olga.seesInTalk())
          .singleElement()
          .satisfies(
              shown -> {
                assertThat(shown.text()).contains("Ada is new here").contains("Buy my course");
                assertThat(shown.buttons()).containsExactly("Accept", "Decline");
              });
      olga.clicks("Decline");
      olga.submits("This is advertising.");
      club.minutesPass(2);
      assertThat(texts(club)).isEmpty();
      assertThat(olga.seesInTalk().getFirst().text()).doesNotContain("Buy my course");
      assertThat(club.card().text()).contains("no answers yet");
    }
  }

  @Test
  void inASmallGroupNothingWaits() {
    try (var club = Club.begin()) {
      club.silentMembers(48);
      Player ada = club.member("Ada");
      club.at("2026-11-23T09:00");
      club.answers(ada, LONG);
      assertThat(texts(club)).anyMatch(text -> text.contains("Ada answers"));
    }
  }

  private static List<String> texts(Club club) {
    return club.in(club.thread()).stream().map(Shown::text).toList();
  }
}
