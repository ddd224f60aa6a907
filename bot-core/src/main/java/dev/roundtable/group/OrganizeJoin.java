package dev.roundtable.group;

import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Command;
import dev.roundtable.chat.CommandSpec;
import dev.roundtable.chat.CommandSpec.Audience;
import dev.roundtable.chat.CommandSpec.OptionSpec;
import dev.roundtable.chat.CommandSpec.OptionType;
import dev.roundtable.chat.Interaction;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** {@code /organize join}: makes this room another room of a group, by that group's code. */
@Component
class OrganizeJoin implements Command {

  private static final String CODE = "code";

  private final People people;
  private final Rooms rooms;
  private final Groups groups;
  private final LinkCodes codes;
  private final ApplicationEventPublisher events;
  private final Texts texts;

  OrganizeJoin(
      People people,
      Rooms rooms,
      Groups groups,
      LinkCodes codes,
      ApplicationEventPublisher events,
      Texts texts) {
    this.people = people;
    this.rooms = rooms;
    this.groups = groups;
    this.codes = codes;
    this.events = events;
    this.texts = texts;
  }

  @Override
  public CommandSpec spec() {
    return new CommandSpec(
        "organize join",
        texts.get("group.share.join.description"),
        List.of(
            new OptionSpec(
                CODE, texts.get("group.share.join.code"), OptionType.TEXT, true, List.of(), false)),
        Audience.ORGANIZERS);
  }

  @Override
  public AnswersBy answersBy() {
    return AnswersBy.PRIVATE;
  }

  @Override
  @Transactional
  public Response run(Interaction.CommandRun call) {
    Place.Room room =
        switch (call.place()) {
          case Place.Room here -> here;
          case Place.Thread thread -> thread.room();
          case Place.Talk talk -> null;
        };
    if (room == null) {
      return Response.refuse(texts.get("group.share.talk"));
    }
    Optional<GroupId> here = rooms.groupIn(room);
    if (here.isPresent()) {
      String name = Markdown.escape(groups.get(here.get()).name());
      return Response.refuse(texts.get("group.share.taken", name));
    }
    PersonId person = people.identify(call.actor()).id();
    return switch (codes.look(call.option(CODE).orElse(""), person)) {
      case LinkCodes.Found.TooMany no -> Response.refuse(texts.get("group.code.too-many"));
      case LinkCodes.Found.Unknown no -> Response.refuse(texts.get("group.code.unknown"));
      case LinkCodes.Found.Code code -> {
        GroupId group = code.group();
        yield group == null
            ? Response.refuse(texts.get("group.code.for-account"))
            : join(room, group, code);
      }
    };
  }

  private Response join(Place.Room room, GroupId group, LinkCodes.Found.Code code) {
    String name = rooms.name(room).orElse(room.id());
    if (!codes.use(code)) {
      return Response.refuse(texts.get("group.code.unknown"));
    }
    rooms.give(room, name, group);
    events.publishEvent(new GroupEvents.RoomJoined(group, room, name));
    return Response.say(texts.get("group.share.done", Markdown.escape(groups.get(group).name())));
  }
}
