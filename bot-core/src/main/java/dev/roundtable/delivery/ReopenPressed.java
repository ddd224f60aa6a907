package dev.roundtable.delivery;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.group.GroupAccess;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.GroupRoom;
import dev.roundtable.group.Rooms;
import org.springframework.stereotype.Component;

/** <em>Try again</em>: an organizer mended a room; the action's argument is the group. */
@Component
class ReopenPressed implements ActionHandler {

  static final String KIND = "delivery.reopen";

  private final GroupAccess access;
  private final Rooms rooms;
  private final Lanes lanes;
  private final Texts texts;

  ReopenPressed(GroupAccess access, Rooms rooms, Lanes lanes, Texts texts) {
    this.access = access;
    this.rooms = rooms;
    this.lanes = lanes;
    this.texts = texts;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public AnswersBy answersBy() {
    return AnswersBy.PRIVATE;
  }

  @Override
  public Response handle(Press press, String value) {
    GroupId group = GroupId.parse(press.action().argument());
    if (!access.mayOrganize(group, press.actor(), press.place())) {
      return Response.refuse(texts.get("group.organizers-only"));
    }
    rooms.of(group).forEach(room -> rooms.unpark(room.room()));
    long opened =
        rooms.of(group).stream().map(GroupRoom::room).filter(room -> lanes.open(room)).count();
    return Response.say(
        texts.get(opened > 0 ? "delivery.parked.trying" : "delivery.parked.nothing"));
  }
}
