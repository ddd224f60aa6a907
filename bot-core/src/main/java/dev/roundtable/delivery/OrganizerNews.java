package dev.roundtable.delivery;

import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Texts;
import dev.roundtable.group.GroupEvents.RoomJoined;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.Organizers;
import dev.roundtable.group.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** News for all organizers of a group, which does not wait for the next question. */
@Component
public class OrganizerNews {

  /** The kind of notice that goes to organizers. */
  public static final String KIND = "organizer";

  private final Organizers organizers;
  private final Notices notices;
  private final Texts texts;

  OrganizerNews(Organizers organizers, Notices notices, Texts texts) {
    this.organizers = organizers;
    this.notices = notices;
    this.texts = texts;
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
  void on(RoomJoined joined) {
    tell(
        joined.group(),
        "joined/" + joined.room().key(),
        Message.text(texts.get("delivery.room-joined", Markdown.escape(joined.name()))));
  }
}
