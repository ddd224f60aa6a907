package dev.roundtable.progress;

import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.ChatEvent;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Texts;
import dev.roundtable.delivery.Outbox;
import dev.roundtable.delivery.Subject;
import dev.roundtable.group.Rooms;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Introduces the bot in a room that it was brought into, once, with a button to set it up. */
@Component
class Introduction {

  private final Rooms rooms;
  private final Outbox outbox;
  private final Texts texts;

  Introduction(Rooms rooms, Outbox outbox, Texts texts) {
    this.rooms = rooms;
    this.outbox = outbox;
    this.texts = texts;
  }

  @EventListener
  void on(ChatEvent.BotJoinedRoom joined) {
    if (!rooms.introduce(joined.room(), joined.roomName(), joined.at())
        || rooms.groupIn(joined.room()).isPresent()) {
      return;
    }
    String text = texts.get("schedule.intro.text");
    var message =
        new Message(
            texts.get("schedule.intro"),
            List.of(
                new Block.Text(text),
                new Block.Buttons(
                    Button.primary(
                        ActionId.of("schedule.setup"), texts.get("schedule.intro.set-up"))),
                new Block.Note(texts.get("schedule.intro.who"))));
    UUID id = UUID.nameUUIDFromBytes(joined.room().key().getBytes(StandardCharsets.UTF_8));
    outbox.post(joined.room(), message, new Subject("introduction", id), null);
  }
}
