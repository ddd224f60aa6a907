package dev.roundtable.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The part of the contract about commands, buttons, choices and forms. */
abstract class AnsweringContract {

  abstract Stage stage();

  @Test
  void aCommandsAnswerIsSeenByWhoRanItOnly() {
    ada().runs("/card");
    assertThat(ada().lastPrivate().text()).contains("A card.");
    assertThat(stage().person("Ben").privately()).isEmpty();
    assertThat(ada().sees(stage().room())).isEmpty();
  }

  @Test
  void optionsArriveWithTheirValues() {
    Player ben = stage().person("Ben");
    ada().runs("/echo text:\"two words\" color:Blue number:7 day:2026-11-24 who:@Ben");
    assertThat(ada().lastPrivate().text())
        .isEqualTo(
            "{color=b, day=2026-11-24, number=7, text=two words, who=" + ben.account().key() + "}");
    if (stage().completesCommands()) {
      assertThat(ada().completes("echo", "text", "so far"))
          .containsExactly(new Option("one", "so far one"), new Option("two", "two"));
    }
  }

  @Test
  void subCommandsAreTold() {
    ada().runs("/group join");
    assertThat(ada().lastPrivate().text()).isEqualTo("joined");
    ada().runs("/group status");
    assertThat(ada().lastPrivate().text()).isEqualTo("status it is");
  }

  @Test
  void anUpdateReplacesThePrivateCard() {
    ada().runs("/card");
    ada().clicks("Update");
    assertThat(ada().privately()).hasSize(1);
    assertThat(ada().lastPrivate().text()).isEqualTo("Updated: done");
    assertThat(ada().lastPrivate().buttons()).isEmpty();
  }

  @Test
  void anUpdateNeverReplacesWhatOthersSeeToo() {
    MessageRef card = postCard();
    ada().clicks(card, "Update");
    assertThat(ada().lastPrivate().text()).isEqualTo("Updated: done");
    assertThat(ada().sees(stage().room()))
        .singleElement()
        .satisfies(shown -> assertThat(shown.text()).contains("A card."));
  }

  @Test
  void buttonsAndChoicesSayWhatTheyStandFor() {
    MessageRef card = postCard();
    ada().clicks(card, "Say");
    assertThat(ada().lastPrivate().text()).isEqualTo("Pressed hello");
    ada().chooses("Pear");
    assertThat(ada().lastPrivate().text()).isEqualTo("Pressed chosen p");
    ada().runs("/card");
    ada().clicks("Say");
    assertThat(ada().lastPrivate().text()).isEqualTo("Pressed hello");
  }

  @Test
  void unknownAndOutdatedButtonsSayWhatToDoInstead() {
    MessageRef card = postCard();
    for (String label : new String[] {"Unknown", "Outdated"}) {
      ada().clicks(card, label);
      assertThat(ada().lastPrivate().text()).contains("expired", "today");
    }
  }

  @Test
  void aFormShowsWhatItIsAboutAndReturnsAllValues() {
    ada().runs("/form");
    open("Everything");
    assertThat(ada().form().orElseThrow().labels())
        .containsExactly("Short text", "Long text", "Pick one", "Pick many", "Day");
    assertThat(seen()).contains("What this is about.");
    ada()
        .submits(
            Map.of(
                "Short text", "a *short* one",
                "Long text", "two\nlines",
                "Pick one", "Why",
                "Pick many", "One; Two",
                "Day", "2026-12-24"));
    assertThat(ada().form()).isEmpty();
    assertThat(ada().lastPrivate().text())
        .isEqualTo(
            "Got all {day=[2026-12-24], long=[two lines], many=[1, 2], one=[y],"
                + " short=[a *short* one]}");
  }

  @Test
  void whatStandsInAFormAtFirstComesBackUntouched() {
    ada().runs("/form");
    open("Everything");
    ada().submits(Map.of("Short text", "x"));
    assertThat(ada().lastPrivate().text())
        .isEqualTo("Got all {day=[2026-11-24], long=[as it was], one=[x], short=[x]}");
  }

  @Test
  void aFormOpensFromAButtonInTheRoomAndFromAPrivateCard() {
    ada().clicks(postCard(), "Form");
    open("Everything");
    ada().submits(Map.of("Short text", "from the room"));
    assertThat(ada().lastPrivate().text()).contains("from the room");
    ada().runs("/card");
    ada().clicks("Form");
    open("Everything");
    ada().submits(Map.of("Short text", "from the card"));
    assertThat(ada().lastPrivate().text()).contains("from the card");
  }

  @Test
  void aWrongFormIsMendedWithoutTypingAgain() {
    ada().runs("/form");
    open("Everything");
    ada().submits(Map.of("Short text", "wrong", "Long text", "typed with care"));
    mend("Everything");
    ada().submits(Map.of("Short text", "right"));
    assertThat(ada().lastPrivate().text()).contains("short=[right]", "long=[typed with care]");
  }

  @Test
  void aFormWhoseMistakeIsFoundLateIsMendedWithoutTypingAgain() {
    ada().runs("/form");
    open("Everything");
    ada().submits(Map.of("Short text", "late wrong", "Long text", "typed with care"));
    mend("Everything");
    ada().submits(Map.of("Short text", "right"));
    assertThat(ada().lastPrivate().text()).contains("short=[right]", "long=[typed with care]");
  }

  @Test
  void aFormMayAnswerAForm() {
    Player ben = stage().person("Ben");
    ada().runs("/form");
    open("Everything");
    ada().submits(Map.of("Short text", "next"));
    open("The next one");
    ada().submits(Map.of("More", "more", "Who", "Ben"));
    assertThat(ada().lastPrivate().text())
        .isEqualTo("Got next {short=[more], who=[" + ben.account().key() + "]}");
  }

  @Test
  void whatIsLateComesAfterAnAcknowledgement() {
    ada().runs("/late");
    assertThat(ada().lastPrivate().text()).isEqualTo("here");
    ada().runs("/form");
    open("Everything");
    ada().submits(Map.of("Short text", "late"));
    assertThat(ada().lastPrivate().text()).isEqualTo("Got it late");
  }

  @Test
  void aLateFormStillOpens() {
    ada().runs("/late-form");
    open("Everything");
    ada().submits(Map.of("Short text", "from the command"));
    assertThat(ada().lastPrivate().text()).contains("from the command");
    ada().clicks(postCard(), "Late form");
    open("Everything");
    ada().submits(Map.of("Short text", "from the button"));
    assertThat(ada().lastPrivate().text()).contains("from the button");
  }

  @Test
  void whereAFormWasExpectedARefusalIsSeenToo() {
    ada().runs("/no-form");
    assertThat(ada().form()).isEmpty();
    assertThat(ada().lastPrivate().text()).isEqualTo("not now");
  }

  @Test
  void aFailureShowsAReferenceCodeInsteadOfSilence() {
    ada().runs("/fail");
    assertThat(ada().lastPrivate().text()).containsPattern("[2-9A-Z]{6}");
  }

  @Test
  void aLongPrivateAnswerLosesNothing() {
    ada().runs("/long");
    String all = String.join(" ", ada().privately().stream().map(Shown::text).toList());
    assertThat(all.replaceAll("\\s+", " ").strip())
        .isEqualTo((ContractFeatures.LONG + " ").repeat(12).strip());
  }

  @Test
  void anEntryOfAMessagesMenuTellsTheMessage() {
    MessageRef hers = ada().writes(stage().room(), "my *long* answer");
    stage().person("Ben").uses("Mark it", hers);
    assertThat(stage().person("Ben").lastPrivate().text())
        .isEqualTo("Marked Ada: my *long* answer");
  }

  /** Where a platform cannot open a form at once, it stands behind a button with its title. */
  private void open(String title) {
    if (ada().form().isEmpty()) {
      ada().clicks(title);
    }
    assertThat(ada().form().orElseThrow().title()).isEqualTo(title);
  }

  private void mend(String title) {
    String said = ada().privately().isEmpty() ? "" : ada().lastPrivate().text();
    open(title);
    ShownForm shown = ada().form().orElseThrow();
    assertThat(said + shown.about() + shown.errors()).contains("Please mend this.");
  }

  private String seen() {
    String about = ada().form().orElseThrow().about();
    return about + (ada().privately().isEmpty() ? "" : ada().lastPrivate().text());
  }

  private MessageRef postCard() {
    return stage()
        .platform()
        .post(stage().room(), ContractFeatures.cardMessage(), SendKey.of(UUID.randomUUID()))
        .message();
  }

  private Player ada() {
    return stage().person("Ada");
  }
}
