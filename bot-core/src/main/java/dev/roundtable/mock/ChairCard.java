package dev.roundtable.mock;

import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Texts;
import dev.roundtable.delivery.DeliveryId;
import dev.roundtable.delivery.Outbox;
import dev.roundtable.group.People;
import dev.roundtable.group.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The card of an open chair in the room. */
@Component
class ChairCard {

  static final String CHAIR = "mock.chair";

  private final Scenes scenes;
  private final People people;
  private final Outbox outbox;
  private final Texts texts;

  ChairCard(Scenes scenes, People people, Outbox outbox, Texts texts) {
    this.scenes = scenes;
    this.people = people;
    this.outbox = outbox;
    this.texts = texts;
  }

  Message open(MockInterview it) {
    Scene scene = scenes.of(it);
    String text =
        texts.get(
            "mock.chair.open",
            name(it.candidate()),
            Markdown.escape(scene.about()),
            scene.plan().minutes());
    return card(text, List.of(button(it, "take", "mock.chair.take", true)));
  }

  /** Somebody sits in it. */
  void taken(MockInterview it) {
    String text =
        texts.get(
            "mock.chair.taken",
            it.interviewer().map(this::name).orElse(""),
            name(it.candidate()),
            Markdown.escape(scenes.of(it).about()));
    boolean free = it.cast().observer() == null;
    var row = new ArrayList<Button>();
    if (free) {
      row.add(button(it, "observe", "mock.chair.observe", false));
    }
    show(it, card(text, row));
  }

  /** Nobody sits down any more. */
  void close(MockInterview it) {
    show(it, card(texts.get("mock.chair.closed", name(it.candidate())), List.of()));
  }

  private void show(MockInterview it, Message message) {
    UUID card = it.meeting().card();
    if (card != null) {
      outbox.edit(new DeliveryId(card), message, "mock.chair/" + it.id(), null);
    }
  }

  private static Message card(String text, List<Button> row) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Text(text));
    if (!row.isEmpty()) {
      blocks.add(new Block.Buttons(row));
    }
    return new Message(Markdown.plain(text), blocks);
  }

  private Button button(MockInterview it, String word, String key, boolean primary) {
    ActionId action = ActionId.of(CHAIR, it.id() + "/" + word);
    return primary ? Button.primary(action, texts.get(key)) : Button.plain(action, texts.get(key));
  }

  private String name(PersonId person) {
    return Markdown.escape(people.get(person).name());
  }
}
