package dev.roundtable.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The part of the contract about what happens on the platform and reaches the core. */
abstract class EventsContract {

  abstract Stage stage();

  abstract <E extends ChatEvent> List<E> events(Class<E> type);

  /** The core cannot keep the next event. */
  abstract void failNextEvent();

  @Test
  void aReplyInAThreadArrivesAsItWasWritten() {
    Place.Thread thread = thread();
    for (String text : RenderingContract.NASTY) {
      MessageRef ref = ada().writes(thread, text);
      ChatEvent.MessagePosted posted = events(ChatEvent.MessagePosted.class).getLast();
      assertThat(posted.message()).isEqualTo(ref);
      assertThat(posted.message().place()).isEqualTo(thread);
      assertThat(posted.author().account()).isEqualTo(ada().account());
      assertThat(posted.author().name()).isEqualTo("Ada");
      assertThat(posted.author().bot()).isFalse();
      assertThat(posted.text()).isEqualTo(text);
      assertThat(posted.quotes()).isNull();
    }
  }

  @Test
  void aMessageToTheBotArrivesFromItsTalk() {
    Place.Talk talk = stage().platform().openTalk(Set.of(ada().account()));
    ada().writes(talk, "my answer");
    assertThat(events(ChatEvent.MessagePosted.class).getLast().message().place()).isEqualTo(talk);
  }

  @Test
  void editsAndDeletionsArrive() {
    Place.Thread thread = thread();
    MessageRef ref = ada().writes(thread, "first");
    ada().edits(ref, "second");
    assertThat(events(ChatEvent.MessageEdited.class))
        .singleElement()
        .satisfies(
            edited -> {
              assertThat(edited.message()).isEqualTo(ref);
              assertThat(edited.text()).isEqualTo("second");
              assertThat(edited.editedAt()).isAfterOrEqualTo(edited.at());
            });
    ada().deletes(ref);
    assertThat(events(ChatEvent.MessageDeleted.class))
        .extracting(ChatEvent.MessageDeleted::message)
        .containsExactly(ref);
  }

  @Test
  void whatIsQuotedIsTold() {
    Place.Thread thread = thread();
    MessageRef hers = ada().writes(thread, "first");
    stage().person("Ben").quotes(hers, "I agree");
    assertThat(events(ChatEvent.MessagePosted.class).getLast().text()).contains("I agree");
  }

  @Test
  void whatTheBotItselfDoesIsNoEvent() {
    Place.Thread thread = thread();
    MessageRef ours = stage().platform().post(thread, Message.text("ours"), key()).message();
    stage().platform().edit(ours, Message.text("ours, edited"));
    stage().platform().delete(ours);
    assertThat(events(ChatEvent.MessagePosted.class)).isEmpty();
    assertThat(events(ChatEvent.MessageEdited.class)).isEmpty();
  }

  @Test
  void otherBotsAreToldApart() {
    stage().botWrites(thread(), "beep");
    assertThat(events(ChatEvent.MessagePosted.class))
        .allSatisfy(posted -> assertThat(posted.author().bot()).isTrue());
  }

  @Test
  void aFileArrivesAndCanBeFetched() {
    byte[] content = "what I drew".getBytes(StandardCharsets.UTF_8);
    ada().sends(thread(), "see this", "drawing.txt", content);
    ChatEvent.MessagePosted posted = events(ChatEvent.MessagePosted.class).getLast();
    assertThat(posted.attachments())
        .singleElement()
        .satisfies(
            file -> {
              assertThat(file.name()).isEqualTo("drawing.txt");
              assertThat(file.size()).isEqualTo(content.length);
              assertThat(stage().platform().fetch(file)).isEqualTo(content);
            });
  }

  @Test
  void whatIsDeliveredTwiceAndInAnyOrderArrivesCompletely() {
    Place.Thread thread = thread();
    stage().deliverTwice();
    stage().holdEvents();
    MessageRef ref = ada().writes(thread, "first");
    ada().edits(ref, "second");
    MessageRef other = ada().writes(thread, "third");
    ada().deletes(other);
    stage().releaseEventsReversed();
    assertThat(events(ChatEvent.MessagePosted.class))
        .extracting(ChatEvent.MessagePosted::message)
        .contains(ref, other);
    assertThat(events(ChatEvent.MessageEdited.class))
        .extracting(ChatEvent.MessageEdited::text)
        .contains("second");
    assertThat(events(ChatEvent.MessageDeleted.class))
        .extracting(ChatEvent.MessageDeleted::message)
        .contains(other);
  }

  @Test
  void whatTheCoreCouldNotKeepIsDeliveredAgain() {
    Place.Thread thread = thread();
    failNextEvent();
    MessageRef ref = ada().writes(thread, "keep me");
    stage().redeliverFailed();
    assertThat(events(ChatEvent.MessagePosted.class))
        .extracting(ChatEvent.MessagePosted::message)
        .containsOnly(ref);
  }

  @Test
  void whatWasMissedCanBeReadBackWhereThePlatformLetsUs() {
    Place.Thread thread = thread();
    MessageRef hers = ada().writes(thread, "an answer");
    stage().platform().post(thread, Message.text("ours"), key());
    try {
      assertThat(stage().platform().messagesSince(thread, Instant.EPOCH))
          .singleElement()
          .satisfies(
              read -> {
                assertThat(read.message()).isEqualTo(hers);
                assertThat(read.text()).isEqualTo("an answer");
              });
    } catch (ChatFailure.NotAllowed e) {
      assertThat(e).hasMessageNotContaining("null");
    }
  }

  private Place.Thread thread() {
    Place.Thread thread =
        stage().platform().ask(stage().room(), Message.text("Why?"), "Why?", key()).thread();
    assertThat(thread).isNotNull();
    return thread;
  }

  private static SendKey key() {
    return SendKey.of(UUID.randomUUID());
  }

  private Player ada() {
    return stage().person("Ada");
  }
}
