package dev.roundtable.mock;

import dev.roundtable.chat.Message;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.delivery.Outbox;
import dev.roundtable.delivery.Subject;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.GroupRoom;
import dev.roundtable.group.Rooms;
import dev.roundtable.mock.MockInterview.Meeting;
import dev.roundtable.mock.MockInterview.State;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Opens a chair in the room for whoever has a moment now: one for each person at a time. */
@Component
class OpenChair {

  private final MockInterviews interviews;
  private final ChairCard card;
  private final Rooms rooms;
  private final Outbox outbox;
  private final Texts texts;
  private final Clock clock;

  OpenChair(
      MockInterviews interviews,
      ChairCard card,
      Rooms rooms,
      Outbox outbox,
      Texts texts,
      Clock clock) {
    this.interviews = interviews;
    this.card = card;
    this.rooms = rooms;
    this.outbox = outbox;
    this.texts = texts;
    this.clock = clock;
  }

  Response open(MockInterview draft) {
    GroupId group = draft.setting().group();
    Optional<GroupRoom> room =
        group == null
            ? Optional.empty()
            : rooms.of(group).stream().filter(GroupRoom::open).findFirst();
    if (room.isEmpty()) {
      return Response.refuse(texts.get("mock.no-group"));
    }
    boolean another =
        interviews.coming(draft.candidate()).stream()
            .anyMatch(
                it ->
                    it.state() == State.PROPOSED
                        && it.meeting().room() != null
                        && it.candidate().equals(draft.candidate()));
    if (another) {
      return Response.refuse(texts.get("mock.chair.one"));
    }
    Instant lapses = clock.instant().plus(Invitations.NOW_LAPSES);
    Place.Room place = room.get().room();
    UUID posted =
        outbox
            .post(place, card.open(draft), new Subject("mock.chair", draft.id().value()), lapses)
            .value();
    Meeting meeting = new Meeting(place, posted, null, false, false, false, false, null);
    interviews.save(draft.meeting(meeting).due(lapses));
    return new Response.Update(Message.text(texts.get("mock.chair.opened")));
  }
}
