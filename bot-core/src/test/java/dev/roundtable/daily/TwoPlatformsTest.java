package dev.roundtable.daily;

import static dev.roundtable.testing.Club.LONG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.chat.ChatFailure;
import dev.roundtable.chat.FakePlatform;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Player;
import dev.roundtable.chat.Shown;
import dev.roundtable.testing.Club;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One group with a room on each of two platforms: the same question, one pool of answers. */
class TwoPlatformsTest {

  @Test
  void aDayOnTwoPlatformsIsOneDayThoughOneRoomIsParkedForHalfOfIt() {
    var other = new FakePlatform("other");
    try (var club = Club.beside(other, "behavioral")) {
      Place.Room there = other.room();
      Player olga = club.person("Olga");
      Player ada = club.member("Ada");
      Player ben = club.member("Ben");
      Player chloe = other.person("Chloe");
      Player dan = other.person("Dan");
      club.joins(other);
      club.at("2026-11-23T09:00");
      assertThat(club.card(there).text()).isEqualTo(club.card().text());

      ada.writes(club.thread(), "Ada's story. " + LONG);
      chloe.clicks(club.card(there).ref(), "Answer");
      chloe.submits("Chloe's story. " + LONG);
      dan.runs(there, "/study join");
      club.minutesPass(2);
      assertThat(texts(club, club.thread())).singleElement(text()).contains("Chloe's story");
      assertThat(texts(club, club.thread(club.card(there))))
          .singleElement(text())
          .contains("Chloe answers", "Chloe's story");
      assertThat(club.card().text()).contains("2 answers so far");
      assertThat(club.card(there).text()).contains("2 answers so far");

      // From noon on the other room lets nobody in.
      club.at("2026-11-23T12:00");
      Shown monday = club.card();
      Shown mondayThere = club.card(there);
      other.faults().failAt(there, () -> new ChatFailure.NotAllowed("I may not post here."));
      club.answers(ben, "Ben's story. " + LONG);
      club.minutesPass(2);
      assertThat(olga.seesInTalk())
          .anyMatch(told -> told.text().contains("I cannot use the channel general now."));
      assertThat(texts(club, club.thread(mondayThere))).hasSize(1);
      club.at("2026-11-24T09:00");
      assertThat(club.cards(club.room())).hasSize(2);
      assertThat(club.cards(there)).hasSize(1);
      ada.runs("/review");
      assertThat(ada.lastPrivate().text()).contains("story").doesNotContain("Ada's story");
      ada.clicks("Strong");

      // In the afternoon it is mended, and shows what it missed.
      club.at("2026-11-24T15:00");
      other.faults().mend(there);
      club.minutesPass(6);
      assertThat(club.cards(there)).hasSize(2);
      assertThat(texts(club, club.thread(mondayThere)))
          .hasSize(2)
          .anyMatch(text -> text.contains("Ben's story"));
      assertThat(club.card(there).text()).isEqualTo(club.card().text());
      for (Player reviewer : List.of(dan, chloe, dan, ben, ada, ben)) {
        reviewer.runs("/review");
        if (reviewer.lastPrivate().buttons().contains("Strong")) {
          reviewer.clicks("Strong");
        }
      }

      club.at("2026-11-25T09:00");
      assertThat(results(club, club.room()))
          .singleElement(text())
          .contains("Monday's question · 3 of 4 answered", "Answered by Ada, Ben, Chloe");
      assertThat(results(club, there)).isEqualTo(results(club, club.room()));
      assertThat(texts(club, club.thread(monday))).hasSize(2).doesNotHaveDuplicates();
      assertThat(texts(club, club.thread(mondayThere))).hasSize(2).doesNotHaveDuplicates();
      chloe.runs("/today");
      assertThat(chloe.lastPrivate().text()).doesNotContain("Ada's story");
    }
  }

  @Test
  void aRoomThatIsMendedTooLateForAQuestionIsToldApartAndItsOrganizersHear() {
    var other = new FakePlatform("other");
    try (var club = Club.beside(other, "behavioral")) {
      club.joins(other);
      Player ada = club.member("Ada");
      Place.Room there = other.room();
      other.faults().failAt(there, () -> new ChatFailure.NotAllowed("I may not post here."));
      club.at("2026-11-23T09:00");
      club.answers(ada, LONG);
      club.at("2026-11-24T09:05");
      club.answers(ada, LONG);
      club.at("2026-11-25T10:00");
      assertThat(club.person("Olga").seesInTalk())
          .anyMatch(told -> told.text().contains("could not be posted in time in one of your"));
      other.faults().mend(there);
      club.minutesPass(6);
      assertThat(club.cards(there)).singleElement().isNotNull();
      assertThat(club.card(there).text()).isEqualTo(club.card().text());
    }
  }

  @Test
  void aTextThatIsHiddenOrTakenBackDisappearsInBothRooms() {
    var other = new FakePlatform("other");
    try (var club = Club.beside(other, "behavioral")) {
      club.joins(other);
      Player ada = club.member("Ada");
      Player olga = club.person("Olga");
      club.at("2026-11-23T09:00");
      Place here = club.thread();
      Place there = club.thread(club.card(other.room()));
      club.answers(ada, "Something rude. " + LONG);
      olga.runs("/organize moderate");
      olga.chooses("Answers");
      olga.chooses(olga.lastPrivate().options().getFirst());
      olga.clicks("Hide");
      olga.submits("Please be kind.");
      club.send();
      for (Place place : List.of(here, there)) {
        assertThat(texts(club, place)).singleElement(text()).contains("taken out of sight");
      }
      club.answers(club.member("Ben"), "A kind one. " + LONG);
      club.person("Ben").clicks("Withdraw");
      club.send();
      for (Place place : List.of(here, there)) {
        assertThat(texts(club, place)).noneMatch(text -> text.contains("A kind one."));
      }
    }
  }

  @Test
  void aRoomThatIsParkedWhenReviewsEndGetsTheResultLater() {
    var other = new FakePlatform("other");
    try (var club = Club.beside(other, "behavioral")) {
      club.joins(other);
      Player ada = club.member("Ada");
      Place.Room there = other.room();
      club.at("2026-11-23T09:00");
      club.answers(ada, LONG);
      club.at("2026-11-24T09:05");
      other.faults().failAt(there, () -> new ChatFailure.NotAllowed("I may not post here."));
      club.answers(ada, LONG);
      club.at("2026-11-25T12:00");
      assertThat(results(club, club.room())).hasSize(1);
      assertThat(results(club, there)).isEmpty();
      other.faults().mend(there);
      club.minutesPass(6);
      assertThat(results(club, there)).isEqualTo(results(club, club.room()));
    }
  }

  @Test
  void aQuestionThatStaysIsAskedInTheRoomThatMissedIt() {
    var other = new FakePlatform("other");
    try (var club = Club.beside(other, "behavioral")) {
      club.joins(other);
      Place.Room there = other.room();
      other.faults().failAt(there, () -> new ChatFailure.NotAllowed("I may not post here."));
      club.at("2026-11-24T09:05");
      club.at("2026-11-24T10:00");
      other.faults().mend(there);
      club.minutesPass(6);
      assertThat(club.cards(there)).hasSize(1);
      assertThat(club.card(there).text()).isEqualTo(club.card().text());
    }
  }

  private static org.assertj.core.api.InstanceOfAssertFactory<
          String, org.assertj.core.api.AbstractStringAssert<?>>
      text() {
    return org.assertj.core.api.InstanceOfAssertFactories.STRING;
  }

  private static List<String> results(Club club, Place.Room room) {
    return club.in(room).stream()
        .filter(shown -> shown.buttons().contains("Sample answer"))
        .map(Shown::text)
        .toList();
  }

  private static List<String> texts(Club club, Place place) {
    return club.in(place).stream().map(Shown::text).toList();
  }
}
