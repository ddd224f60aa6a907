package dev.roundtable.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.slack.fake.FakeChannel;
import dev.roundtable.slack.fake.FakeMessage;
import dev.roundtable.slack.fake.FakePerson;
import dev.roundtable.slack.fake.FakeWorkspace;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A group in Slack, from the bot's coming to a question's result. */
class DayTest {

  private static final String LONG =
      "I told the team that I had been wrong, in the same meeting in which I had won the argument,"
          + " and we changed the plan together.";

  private Rig rig;
  private FakeWorkspace workspace;
  private FakeChannel channel;
  private FakePerson ada;
  private FakePerson ben;
  private FakePerson chloe;
  private FakePerson dan;

  @BeforeEach
  void fourPeopleInAChannel() throws Exception {
    rig = new Rig().withGuides();
    workspace = rig.slack.workspace();
    channel = workspace.channel("interview-prep");
    ada = workspace.person("Ada").joins(channel);
    ben = workspace.person("Ben").joins(channel);
    chloe = workspace.person("Chloe").joins(channel);
    dan = workspace.person("Dan").joins(channel);
  }

  @AfterEach
  void close() {
    rig.close();
  }

  private void setUp() {
    ada.invitesTheBot(channel);
    rig.beat();
    ada.clicks("Set up");
    ada.submits(Map.of());
    ada.sees("The first question is due");
  }

  private FakeMessage card() {
    return workspace.in(channel).stream()
        .filter(message -> message.shown().contains("Answer\n"))
        .reduce((first, second) -> second)
        .orElseThrow(
            () ->
                new AssertionError(
                    workspace.in(channel).stream().map(FakeMessage::shown).toList()));
  }

  @Test
  void theBotIntroducesItselfOnceAndOnlyWhoBroughtItMaySetItUp() {
    rig.slack.faults().doubledEvents(true);
    ada.invitesTheBot(channel);
    rig.slack.faults().doubledEvents(false);
    rig.beat();

    assertThat(workspace.in(channel)).hasSize(1);
    ben.clicks("Set up");
    ben.submits(Map.of());
    assertThat(ben.modal().orElseThrow()).contains("organizer");
    ben.closesTheModal();

    ada.clicks("Set up");
    assertThat(ada.view().orElseThrow().toString()).contains("Europe/Amsterdam");
    ada.submits(Map.of());
    ada.sees("Ask it now");
  }

  @Test
  void theZoneIsThatOfWhoSetsItUpAndOthersAreSuggested() {
    ada.invitesTheBot(channel);
    rig.beat();
    ada.clicks("Set up");

    assertThat(ada.isOffered("Time zone", "new y")).containsExactly("America/New_York");
    ada.submits(Map.of("Time zone", "America/New_York"));
    ada.sees("The first question is due");
    ada.runs(channel, "/organize preview");
    ada.sees("Times are in America/New_York");
  }

  @Test
  void aGroupLivesThroughADay() {
    setUp();
    ada.clicks("Ask it now");
    rig.beat();
    List<FakePerson> everybody = List.of(ada, ben, chloe, dan);
    everybody.forEach(person -> person.runs(channel, "/study join"));
    FakeMessage card = card();

    FakeMessage adas = ada.replies(channel, card.ts(), LONG);
    ben.broadcasts(channel, card.ts(), "Mine is another story. " + LONG);
    dan.replies(channel, card.ts(), "Good one.");
    chloe.clicks("Answer");
    chloe.submits(Map.of("Your answer", "Typed in the form. " + LONG));
    rig.pass(Duration.ofMinutes(2));
    rig.beat();
    assertThat(adas.reactions()).containsExactly("white_check_mark");
    assertThat(card.shown()).contains("3 answers so far");
    assertThat(shown(workspace.thread(channel, card.ts())))
        .anyMatch(text -> text.startsWith("*Chloe* answers\nTyped in the form."));

    FakeMessage slip = dan.replies(channel, card.ts(), "I sent this by mistake. " + LONG);
    rig.beat();
    assertThat(slip.reactions()).hasSize(1);
    dan.uses("daily.not", channel, slip);
    rig.beat();
    assertThat(slip.reactions()).isEmpty();

    rig.until(Instant.parse("2026-11-25T08:00:00Z"));
    everybody.forEach(this::reviewsTwo);
    ada.opensHome();
    rig.beat();
    assertThat(ada.screen().getLast()).contains("interview-prep").contains("Next: ");

    rig.until(Instant.parse("2026-11-26T08:05:00Z"));
    assertThat(shown(workspace.in(channel)))
        .anySatisfy(
            result ->
                assertThat(result)
                    .contains("Tuesday's question · 3 of 4 answered")
                    .contains("Answered by Ada, Ben, Chloe.")
                    .contains("My feedback"));
    ada.clicks("My feedback");
    assertThat(ada.sees("Strong")).isNotEmpty();
    assertThat(everybody).allSatisfy(person -> assertThat(person.timeouts()).isZero());
  }

  private void reviewsTwo(FakePerson person) {
    person.runs(channel, "/review");
    person.clicks("Strong");
    person.sees("Recorded");
    person.clicks("Next review");
    // The card that was voted on carries the same buttons until the next one stands in its place.
    rig.slack.await(
        "one private card for both",
        () -> person.privately().getLast().contains("2 of 2") ? Optional.of(1) : Optional.empty());
    person.clicks("Strong");
    rig.slack.await(
        "the second vote",
        () ->
            person.privately().getLast().contains("Recorded") ? Optional.of(1) : Optional.empty());
  }

  private static List<String> shown(List<FakeMessage> messages) {
    return messages.stream().map(FakeMessage::shown).toList();
  }
}
