package dev.roundtable.web.tryout.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.Form;
import dev.roundtable.chat.Input;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Option;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Reaction;
import dev.roundtable.chat.SendKey;
import dev.roundtable.chat.Space;
import dev.roundtable.web.tryout.TryOutFailure;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TryOutStoreTest {

  private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");
  private static final Place.Room ROOM = new Place.Room(new Space("tryout", "try-out"), "prep");
  private static final SendKey KEY = new SendKey("k1");

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("workspace.journal");
  }

  @Test
  void everythingIsThereAfterTheProcessDied() throws Exception {
    String said;
    try (var store = new TryOutStore(file)) {
      store.addPerson(new Dweller("ada", "Ada", true));
      store.addRoom("prep", "prep");
      store.post(ROOM, card(), KEY, "A thread", NINE);
      Post post = store.say(ROOM, "ada", "Hello", List.of(), null, NINE);
      said = post.id();
      store.edit(said, "Hello all", NINE.plusSeconds(1));
      store.mark(said, Reaction.COUNTED, true);
      store.moveClock(Duration.ofHours(24));
      store.note("opened", "yes");
    }

    try (var again = new TryOutStore(file)) {
      Shelves shelves = again.shelves();
      assertThat(shelves.person("ada")).contains(new Dweller("ada", "Ada", true));
      assertThat(shelves.rooms()).containsEntry("prep", "prep");
      assertThat(shelves.sent(KEY).orElseThrow().message()).isEqualTo(card());
      assertThat(shelves.post(said).orElseThrow())
          .satisfies(
              post -> {
                assertThat(post.text()).isEqualTo("Hello all");
                assertThat(post.editedAt()).isEqualTo(NINE.plusSeconds(1));
                assertThat(post.reactions()).containsExactly(Reaction.COUNTED);
              });
      assertThat(again.offset()).isEqualTo(Duration.ofHours(24));
      assertThat(again.noted("opened")).contains("yes");
    }
  }

  @Test
  void anOpenFormCanStillBeSentAfterTheProcessDied() throws Exception {
    var form =
        new Form(
            ActionId.of("demo", "1"),
            "Your answer",
            "Send",
            card(),
            List.of(
                new Input.LongText("answer", "Answer", "", true, 1, 100, null),
                new Input.PickOne("one", "One", "", false, List.of(new Option("a", "A")), "a")));
    String id;
    try (var store = new TryOutStore(file)) {
      id = store.openForm("ada", "tab", ROOM, null, form, NINE);
    }

    try (var again = new TryOutStore(file)) {
      assertThat(again.shelves().sheet(id).orElseThrow().form()).isEqualTo(form);
    }
  }

  @Test
  void aLineThatAKillCutOffWasNeverSaid() throws Exception {
    try (var store = new TryOutStore(file)) {
      store.say(ROOM, "ada", "whole", List.of(), null, NINE);
    }
    Files.writeString(file, "{\"no\":2,\"entry\":{\"is\":\"pos", StandardOpenOption.APPEND);

    try (var again = new TryOutStore(file)) {
      assertThat(again.shelves().posts(ROOM)).extracting(Post::text).containsExactly("whole");
      again.say(ROOM, "ada", "next", List.of(), null, NINE);
    }
    try (var third = new TryOutStore(file)) {
      assertThat(third.shelves().posts(ROOM))
          .extracting(Post::text)
          .containsExactly("whole", "next");
    }
  }

  @Test
  void aDamagedFileIsToldInOneLineWithWhatToDo() throws Exception {
    Files.writeString(file, "rubbish\n", StandardCharsets.UTF_8);

    assertThatThrownBy(() -> new TryOutStore(file))
        .isInstanceOf(TryOutFailure.class)
        .hasMessageContaining("delete the folder")
        .hasMessageNotContaining("\n");
  }

  @Test
  void aFileThatIsInUseIsToldInOneLine() throws Exception {
    try (var first = new TryOutStore(file)) {
      assertThatThrownBy(() -> new TryOutStore(file))
          .isInstanceOf(TryOutFailure.class)
          .hasMessageContaining("in use");
      assertThat(first.shelves().people()).isEmpty();
    }
  }

  @Test
  void startingOverForgetsAllAndReusesNoId() throws Exception {
    try (var store = new TryOutStore(file)) {
      Post before = store.say(ROOM, "ada", "old", List.of(), null, NINE);
      store.startOver();
      Post after = store.say(ROOM, "ada", "new", List.of(), null, NINE);

      assertThat(store.shelves().posts(ROOM)).containsExactly(after);
      assertThat(after.id()).isNotEqualTo(before.id());
    }
    try (var again = new TryOutStore(file)) {
      assertThat(again.shelves().posts(ROOM)).extracting(Post::text).containsExactly("new");
    }
  }

  @Test
  void whatTheBotHasNotTakenIsStillToBeToldAfterTheProcessDied() throws Exception {
    try (var store = new TryOutStore(file)) {
      Post post = store.say(ROOM, "ada", "Hello", List.of(), null, NINE);
      store.told(store.shelves().untold().getFirst().no());
      store.edit(post.id(), "Hello all", NINE);
      store.remove(post.id(), NINE);
    }

    try (var again = new TryOutStore(file)) {
      assertThat(again.shelves().untold()).hasSize(2);
      assertThat(again.shelves().untold().getFirst().post().text()).isEqualTo("Hello all");
      assertThat(again.shelves().untold().getLast().post()).isNull();
    }
  }

  private static Message card() {
    return new Message(
        "A card",
        List.of(
            new Block.Text("**Why?**"),
            new Block.Buttons(Button.primary(ActionId.of("demo", "1"), "Answer"))));
  }
}
