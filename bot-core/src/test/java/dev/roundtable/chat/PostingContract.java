package dev.roundtable.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The part of the contract about {@link Posting}, {@link ChatPlatform#find} and Talks. */
abstract class PostingContract {

  abstract Stage stage();

  @Test
  void aQuestionIsACardWithAThread() {
    Sent sent = ask("Why?");
    assertThat(sent.message().place()).isEqualTo(room());
    assertThat(sent.thread()).isNotNull();
    assertThat(sent.thread().room()).isEqualTo(room());
    platform().post(sent.thread(), Message.text("in the thread"), key());
    assertThat(texts(room())).containsExactly("Why?");
    assertThat(texts(sent.thread())).endsWith("in the thread").doesNotHaveDuplicates();
  }

  @Test
  void anEditReplacesTheMessageAndMayBeRepeated() {
    MessageRef message = post("before").message();
    platform().edit(message, Message.text("after"));
    platform().edit(message, Message.text("after"));
    assertThat(texts(room())).containsExactly("after");
  }

  @Test
  void aDeletedMessageIsGoneAndMayBeDeletedAgain() {
    MessageRef message = post("before").message();
    platform().delete(message);
    platform().delete(message);
    assertThat(texts(room())).isEmpty();
    assertThatThrownBy(() -> platform().edit(message, Message.text("after")))
        .isInstanceOf(ChatFailure.Gone.class);
  }

  @Test
  void aReactionIsSetAndTakenBackHoweverOften() {
    MessageRef hers = ada().writes(room(), "my answer");
    platform().react(hers, Reaction.COUNTED);
    platform().react(hers, Reaction.COUNTED);
    assertThat(shown(hers).reactions()).containsExactly(Reaction.COUNTED);
    platform().unreact(hers, Reaction.COUNTED);
    platform().unreact(hers, Reaction.COUNTED);
    assertThat(shown(hers).reactions()).isEmpty();
  }

  @Test
  void aMessageWhoseAnswerWasLostIsFoundByItsKey() {
    Instant before = Instant.EPOCH;
    SendKey key = key();
    stage().loseNextAnswer(true);
    assertThatThrownBy(() -> platform().post(room(), Message.text("there"), key))
        .isInstanceOf(ChatFailure.UnknownOutcome.class);
    assertThat(platform().find(key, room(), before))
        .isInstanceOfSatisfying(
            ChatPlatform.Search.Found.class,
            found -> {
              platform().edit(found.sent().message(), Message.text("edited"));
              assertThat(texts(room())).containsExactly("edited");
            });
  }

  @Test
  void aQuestionWhoseAnswerWasLostIsFoundWithItsThread() {
    SendKey key = key();
    stage().loseNextAnswer(true);
    assertThatThrownBy(() -> platform().ask(room(), Message.text("Why?"), "Why?", key))
        .isInstanceOf(ChatFailure.UnknownOutcome.class);
    assertThat(platform().findAsked(key, room(), "Why?", Instant.EPOCH))
        .isInstanceOfSatisfying(
            ChatPlatform.Search.Found.class,
            found -> {
              assertThat(found.sent().thread()).isNotNull();
              platform().post(found.sent().thread(), Message.text("reply"), key());
              assertThat(texts(found.sent().thread())).endsWith("reply");
            });
  }

  @Test
  void aMessageThatNeverArrivedIsNotFound() {
    SendKey key = key();
    stage().loseNextAnswer(false);
    assertThatThrownBy(() -> platform().post(room(), Message.text("lost"), key))
        .isInstanceOf(ChatFailure.UnknownOutcome.class);
    assertThat(platform().find(key, room(), Instant.EPOCH))
        .isNotInstanceOf(ChatPlatform.Search.Found.class);
    post("another");
    assertThat(platform().find(key, room(), Instant.EPOCH))
        .isNotInstanceOf(ChatPlatform.Search.Found.class);
  }

  @Test
  void aRefusalForNowSaysHowLongToWait() {
    stage().refuseNext(Duration.ofSeconds(3));
    assertThatThrownBy(() -> post("too fast"))
        .isInstanceOfSatisfying(
            ChatFailure.TryAgainAfter.class,
            later -> assertThat(later.retryAfter()).isEqualTo(Duration.ofSeconds(3)));
    assertThat(texts(room())).isEmpty();
  }

  @Test
  void aForbiddenRoomIsToldApartFromAnAbsentOneAndTheCheckSaysWhatIsMissing() {
    assertThat(platform().check(room())).isEmpty();
    stage().forbid();
    assertThatThrownBy(() -> post("x")).isInstanceOf(ChatFailure.NotAllowed.class);
    assertThat(platform().check(room())).isNotEmpty();
    stage().deleteRoom();
    assertThatThrownBy(() -> post("x")).isInstanceOf(ChatFailure.Gone.class);
    assertThat(platform().check(room())).isNotEmpty();
  }

  @Test
  void aTalkIsSeenByItsPeopleOnly() {
    Place.Talk talk = platform().openTalk(Set.of(ada().account()));
    assertThat(platform().openTalk(Set.of(ada().account()))).isEqualTo(talk);
    platform().post(talk, Message.text("psst"), key());
    assertThat(ada().seesInTalk()).extracting(Shown::text).containsExactly("psst");
    assertThat(stage().person("Ben").seesInTalk()).isEmpty();
    assertThat(texts(room())).isEmpty();
  }

  @Test
  void whoTakesNoPrivateMessagesRefusesOnlyForThemselves() {
    stage().refusePrivateMessages(ada());
    assertThatThrownBy(
            () -> {
              Place.Talk talk = platform().openTalk(Set.of(ada().account()));
              platform().post(talk, Message.text("psst"), key());
            })
        .isInstanceOfAny(ChatFailure.NotAllowed.class, ChatFailure.Gone.class);
    Player ben = stage().person("Ben");
    platform().post(platform().openTalk(Set.of(ben.account())), Message.text("psst"), key());
    assertThat(ben.seesInTalk()).hasSize(1);
  }

  @Test
  void aLongMessageIsBrokenIntoPartsAndRemainsOneForEverythingElse() {
    String words = (ContractFeatures.LONG + "\n\n").repeat(12).strip();
    var message =
        Message.text(words)
            .with(new Block.Buttons(Button.plain(ActionId.of("contract.say", "x"), "Say")));
    SendKey key = key();
    MessageRef sent = platform().post(room(), message, key).message();
    assertThat(squeezed(room())).isEqualTo(squeeze(words));
    assertThat(ada().sees(room()).getLast().buttons()).containsExactly("Say");
    assertThat(platform().find(key, room(), Instant.EPOCH))
        .isEqualTo(new ChatPlatform.Search.Found(new Sent(sent, foundThread(key))));
    platform().edit(sent, Message.text("short now"));
    assertThat(squeezed(room())).isEqualTo(squeeze("short now"));
    platform().edit(sent, message);
    assertThat(squeezed(room())).isEqualTo(squeeze(words));
    platform().delete(sent);
    assertThat(texts(room())).isEmpty();
  }

  @Test
  void thePlatformSaysWhoSomebodyIsAndWhoAdministers() {
    assertThat(platform().profile(ada().account()).name()).isEqualTo("Ada");
    assertThat(platform().profile(ada().account()).bot()).isFalse();
    assertThat(platform().mayOrganize(ada().account(), room())).isFalse();
    stage().makeAdmin(ada());
    assertThat(platform().mayOrganize(ada().account(), room())).isTrue();
  }

  @Test
  void aHomePageIsShownOrQuietlyLeftOut() {
    platform().publishHome(ada().account(), Message.text("home"));
  }

  private Place.Thread foundThread(SendKey key) {
    return platform().find(key, room(), Instant.EPOCH) instanceof ChatPlatform.Search.Found found
        ? found.sent().thread()
        : null;
  }

  private Shown shown(MessageRef ref) {
    return ada().sees(ref.place()).stream()
        .filter(shown -> ref.equals(shown.ref()))
        .findFirst()
        .orElseThrow();
  }

  private String squeezed(Place place) {
    return squeeze(String.join(" ", texts(place)));
  }

  private static String squeeze(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private List<String> texts(Place place) {
    return ada().sees(place).stream().filter(Shown::ours).map(Shown::text).toList();
  }

  private Sent post(String text) {
    return platform().post(room(), Message.text(text), key());
  }

  private Sent ask(String text) {
    return platform().ask(room(), Message.text(text), text, key());
  }

  private static SendKey key() {
    return SendKey.of(UUID.randomUUID());
  }

  private ChatPlatform platform() {
    return stage().platform();
  }

  private Place.Room room() {
    return stage().room();
  }

  private Player ada() {
    return stage().person("Ada");
  }
}
