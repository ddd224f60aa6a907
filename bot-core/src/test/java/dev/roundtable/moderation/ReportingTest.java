package dev.roundtable.moderation;

import static dev.roundtable.testing.Club.LONG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Player;
import dev.roundtable.chat.Shown;
import dev.roundtable.testing.Club;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What members report: who is told, and what becomes of it. */
class ReportingTest {

  private static final String RUDE = "Something rude. " + LONG;

  @Test
  void aReportedAnswerReachesTheOrganizersAndASecondReportHidesIt() {
    try (var club = Club.begin()) {
      Player ada = club.member("Ada");
      Player ben = club.member("Ben");
      Player chloe = club.member("Chloe");
      Player olga = club.person("Olga");
      club.at("2026-11-23T09:00");
      club.answers(ada, RUDE);
      club.minutesPass(2);
      MessageRef shown = last(club).ref();

      ben.clicks(shown, "Report");
      assertThat(ben.lastPrivate().text()).contains("Reported. The organizers are told");
      club.minutesPass(2);
      assertThat(talk(olga)).anyMatch(text -> text.contains("An answer of Ada was reported."));
      assertThat(last(club).text()).contains("rude");

      chloe.clicks(shown, "Report");
      club.minutesPass(2);
      assertThat(last(club).text()).doesNotContain("rude").contains("taken out of sight");
      olga.runs("/organize moderate");
      olga.chooses("Log");
      assertThat(olga.lastPrivate().text()).contains("Two reports hid an answer of Ada");

      club.at("2026-11-24T09:00");
      assertThat(talk(olga)).anyMatch(text -> text.contains("hidden until you decide"));
      olga.clicks("Have a look");
      assertThat(olga.lastPrivate().text()).contains("Ada answered").contains("rude");
      olga.clicks("Show again");
      club.minutesPass(2);
      assertThat(last(club).text()).contains("rude");

      club.member("Dan").clicks(shown, "Report");
      club.minutesPass(2);
      assertThat(last(club).text()).as("an organizer has the last word").contains("rude");
    }
  }

  @Test
  void whoReportsIsNotAskedToReviewItAndNobodyReportsThemselves() {
    try (var club = Club.begin()) {
      Player ada = club.member("Ada");
      Player ben = club.member("Ben");
      club.at("2026-11-23T09:00");
      club.answers(ada, RUDE);
      club.minutesPass(2);
      ada.clicks(last(club).ref(), "Report");
      assertThat(ada.lastPrivate().text()).contains("your own answer");
      ben.clicks(last(club).ref(), "Report");
      club.at("2026-11-24T09:30");
      ben.runs("/review");
      assertThat(ben.lastPrivate().text()).doesNotContain("rude");
      Player mallory = club.person("Mallory");
      mallory.clicks(last(club).ref(), "Report");
      assertThat(mallory.lastPrivate().text()).contains("Only members");
    }
  }

  @Test
  void anAnswerWrittenInTheThreadIsReportedFromItsMenu() {
    try (var club = Club.begin()) {
      Player ada = club.member("Ada");
      Player ben = club.member("Ben");
      Player olga = club.person("Olga");
      club.at("2026-11-23T09:00");
      MessageRef answer = ada.writes(club.thread(), RUDE);
      MessageRef talk = ada.writes(club.thread(), "You fool.");
      ben.uses("Report to organizers", answer);
      ben.uses("Report to organizers", talk);
      assertThat(ben.lastPrivate().text()).contains("can only be deleted by its author");
      club.minutesPass(2);
      assertThat(talk(olga))
          .singleElement()
          .satisfies(
              text ->
                  assertThat(text)
                      .contains("An answer of Ada was reported", "a message of Ada", "You fool."));
    }
  }

  @Test
  void aReportedCommentDisappearsFromTheMessageThatToldItAndOrganizersMayHideMore() {
    try (var club = Club.begin()) {
      Player ada = club.member("Ada");
      Player ben = club.member("Ben");
      Player olga = club.person("Olga");
      club.at("2026-11-23T09:00");
      club.answers(ada, LONG);
      club.at("2026-11-24T08:00");
      club.answers(ben, "A story of my own. " + LONG);
      ben.runs("/review");
      ben.clicks("Not yet");
      ben.submits("You are a liar.");
      club.at("2026-11-24T09:00");
      assertThat(talk(ada)).anyMatch(text -> text.contains("liar"));
      ada.clicks("Report");
      club.minutesPass(2);
      assertThat(talk(ada)).noneMatch(text -> text.contains("liar"));
      assertThat(talk(olga)).anyMatch(text -> text.contains("Ada reported a comment"));
      olga.clicks("Have a look");
      assertThat(olga.lastPrivate().text()).contains("liar").doesNotContain("Ben");
      olga.clicks("About the writer");
      assertThat(olga.lastPrivate().text()).contains("Ben");
    }
  }

  @Test
  void whereNoOrganizerTakesPrivateMessagesTheRoomIsToldOnce() {
    try (var club = Club.begin()) {
      Player ada = club.member("Ada");
      club.platform().faults().refusePrivateMessages(club.person("Olga").account());
      club.at("2026-11-23T09:00");
      club.answers(ada, RUDE);
      club.minutesPass(2);
      club.member("Ben").clicks(last(club).ref(), "Report");
      club.minutesPass(2);
      club.minutesPass(2);
      assertThat(club.in(club.room()).stream().map(Shown::text))
          .filteredOn(text -> text.contains("none of them takes private messages"))
          .hasSize(1);
      club.person("Olga").runs("/today");
      assertThat(club.person("Olga").lastPrivate().text()).contains("was reported");
    }
  }

  private static Shown last(Club club) {
    return club.in(club.thread(club.cards(club.room()).getFirst())).getLast();
  }

  private static List<String> talk(Player player) {
    return player.seesInTalk().stream().map(Shown::text).toList();
  }
}
