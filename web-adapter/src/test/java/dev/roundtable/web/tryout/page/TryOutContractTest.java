package dev.roundtable.web.tryout.page;

import dev.roundtable.chat.ChatPlatform;
import dev.roundtable.chat.ChatPlatformContract;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Player;
import dev.roundtable.chat.SendKey;
import dev.roundtable.chat.Stage;
import dev.roundtable.chat.TestBot;
import dev.roundtable.web.tryout.platform.Faults;
import dev.roundtable.web.tryout.platform.TryOutPlatform;
import dev.roundtable.web.tryout.store.Dweller;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;

/** The try-out workspace is a platform like the others, down to the words on its page. */
class TryOutContractTest extends ChatPlatformContract {

  @TempDir Path folder;

  @Override
  protected Stage open(TestBot bot) {
    return new TryOutStage(new TryOutVillage(folder, bot));
  }

  private record TryOutStage(TryOutVillage village, Map<String, TryOutPlayer> people)
      implements Stage {

    TryOutStage(TryOutVillage village) {
      this(village, new HashMap<>());
      village.store().addRoom("prep", "prep");
      person("Ada");
      person("Ben");
    }

    @Override
    public ChatPlatform platform() {
      return village.platform();
    }

    @Override
    public Place.Room room() {
      return TryOutPlatform.room("prep");
    }

    @Override
    public Player person(String name) {
      return people.computeIfAbsent(
          name,
          it -> {
            village.store().addPerson(new Dweller(id(it), it, false));
            return new TryOutPlayer(village, room(), id(it));
          });
    }

    /** There are no other bots here: what is not a person's is ours. */
    @Override
    public MessageRef botWrites(Place place, String text) {
      return village
          .platform()
          .post(place, Message.text(text), SendKey.of(UUID.randomUUID()))
          .message();
    }

    @Override
    public void makeAdmin(Player player) {
      String id = player.account().id();
      String name = village.store().shelves().person(id).orElseThrow().name();
      village.store().addPerson(new Dweller(id, name, true));
    }

    @Override
    public void refuseNext(Duration retryAfter) {
      village.faults().refuseNext(retryAfter);
    }

    @Override
    public void loseNextAnswer(boolean accepted) {
      village.faults().order(accepted ? Faults.Fault.FORGET : Faults.Fault.LOSE, 1);
    }

    @Override
    public void forbid() {
      village.faults().forbidPosting();
    }

    @Override
    public void deleteRoom() {
      village.store().removeRoom("prep");
    }

    @Override
    public void refusePrivateMessages(Player player) {
      village.faults().refuseTalks(player.account().id());
    }

    @Override
    public void deliverTwice() {
      village.courier().tellTwice();
    }

    @Override
    public void holdEvents() {
      village.courier().hold();
    }

    @Override
    public void releaseEventsReversed() {
      village.courier().releaseReversed();
    }

    @Override
    public void redeliverFailed() {
      village.courier().walk();
    }

    @Override
    public void close() {
      try {
        village.store().close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static String id(String name) {
      return name.toLowerCase(java.util.Locale.ROOT);
    }
  }
}
