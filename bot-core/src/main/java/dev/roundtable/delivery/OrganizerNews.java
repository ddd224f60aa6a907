package dev.roundtable.delivery;

import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Texts;
import dev.roundtable.group.GroupEvents.RoomJoined;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.Organizers;
import dev.roundtable.group.PersonId;
import dev.roundtable.group.Rooms;
import java.time.Clock;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** News for all organizers of a group, which does not wait for the next question. */
@Component
public class OrganizerNews {

  /** The kind of notice that goes to organizers. */
  public static final String KIND = "organizer";

  private final Organizers organizers;
  private final Rooms rooms;
  private final Notices notices;
  private final Texts texts;
  private final Clock clock;

  OrganizerNews(Organizers organizers, Rooms rooms, Notices notices, Texts texts, Clock clock) {
    this.organizers = organizers;
    this.rooms = rooms;
    this.notices = notices;
    this.texts = texts;
    this.clock = clock;
  }

  /** Tells every organizer; news with a key that was told already is not told again. */
  @Transactional
  public void tell(GroupId group, String key, Message part) {
    for (PersonId organizer : organizers.of(group)) {
      notices.add(organizer, group, KIND, key, part);
    }
  }

  /** Takes news back that is settled, or whose words must not be seen any more. */
  @Transactional
  public void retract(String key) {
    notices.retract(KIND, key);
  }

  @EventListener
  void on(LaneParked parked) {
    rooms
        .groupIn(parked.room())
        .ifPresent(
            group -> {
              String name = rooms.name(parked.room()).orElse(parked.room().id());
              String text =
                  texts.get(
                      "delivery.parked", Markdown.escape(name), Markdown.escape(parked.reason()));
              tell(
                  group,
                  "parked/" + parked.room().key() + "/" + clock.instant().getEpochSecond(),
                  new Message(
                      Markdown.plain(text),
                      List.of(
                          new Block.Text(text),
                          new Block.Buttons(
                              Button.plain(
                                  ActionId.of(ReopenPressed.KIND, group),
                                  texts.get("delivery.parked.again"))))));
            });
  }

  @EventListener
  void on(RoomJoined joined) {
    tell(
        joined.group(),
        "joined/" + joined.room().key(),
        Message.text(texts.get("delivery.room-joined", Markdown.escape(joined.name()))));
  }
}
