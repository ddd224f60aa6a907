package dev.roundtable.daily;

import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Texts;
import dev.roundtable.delivery.Notices;
import dev.roundtable.delivery.Outbox;
import dev.roundtable.delivery.Subject;
import dev.roundtable.group.GroupRoom;
import dev.roundtable.group.Organizers;
import dev.roundtable.group.PersonId;
import dev.roundtable.group.Rooms;
import dev.roundtable.group.StudyGroup;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a silent group is told. */
@Component
class SilenceWords {

  /** The kind of the group floor's Wake up button. */
  private static final String WAKE = "group.wake";

  private final Rooms rooms;
  private final Organizers organizers;
  private final Outbox outbox;
  private final Notices notices;
  private final Texts texts;

  SilenceWords(Rooms rooms, Organizers organizers, Outbox outbox, Notices notices, Texts texts) {
    this.rooms = rooms;
    this.organizers = organizers;
    this.outbox = outbox;
    this.notices = notices;
    this.texts = texts;
  }

  /** One line with a choice of how to go on. */
  void asks(StudyGroup group, DailyQuestion question) {
    say(
        group,
        question,
        texts.get("daily.silence.asks"),
        Button.plain(
            SilenceChoice.action(SilenceChoice.KEEP, group.id()), texts.get("daily.silence.keep")),
        Button.plain(
            SilenceChoice.action(SilenceChoice.TWICE, group.id()),
            texts.get("daily.silence.twice")),
        Button.plain(
            SilenceChoice.action(SilenceChoice.REST, group.id()), texts.get("daily.silence.rest")));
  }

  /** The group rests now; any member can wake it up. */
  void rests(StudyGroup group, DailyQuestion question) {
    say(
        group,
        question,
        texts.get("daily.silence.rests"),
        Button.primary(ActionId.of(WAKE, group.id()), texts.get("daily.silence.wake")));
    String note = texts.get("daily.silence.organizers", Markdown.escape(group.name()));
    for (PersonId organizer : organizers.of(group.id())) {
      notices.add(organizer, group.id(), "organizer", "rests/" + question.id(), Message.text(note));
    }
  }

  private void say(StudyGroup group, DailyQuestion question, String text, Button... buttons) {
    var message =
        new Message(
                Markdown.plain(text),
                List.of(new Block.Text(text), new Block.Buttons(List.of(buttons))))
            .quietly();
    for (GroupRoom room : rooms.of(group.id())) {
      if (room.open()) {
        outbox.post(
            room.room(), message, new Subject("daily.silence", question.id().value()), null);
      }
    }
  }
}
