package dev.roundtable.schedule;

import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Block;
import dev.roundtable.chat.Command;
import dev.roundtable.chat.CommandSpec;
import dev.roundtable.chat.CommandSpec.Audience;
import dev.roundtable.chat.Interaction;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.group.GroupFinder;
import dev.roundtable.group.GroupRoom;
import dev.roundtable.group.Rooms;
import dev.roundtable.group.StudyGroup;
import dev.roundtable.guide.Guides;
import dev.roundtable.guide.Key;
import dev.roundtable.guide.Round;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** {@code /organize preview}: the next ten due times, and what stands in their way. */
@Component
class OrganizePreview implements Command {

  private static final int COUNT = 10;

  private final GroupFinder finder;
  private final StudySchedules schedules;
  private final Occurrences occurrences;
  private final Rooms rooms;
  private final Guides guides;
  private final Clock clock;
  private final Texts texts;

  OrganizePreview(
      GroupFinder finder,
      StudySchedules schedules,
      Occurrences occurrences,
      Rooms rooms,
      Guides guides,
      Clock clock,
      Texts texts) {
    this.finder = finder;
    this.schedules = schedules;
    this.occurrences = occurrences;
    this.rooms = rooms;
    this.guides = guides;
    this.clock = clock;
    this.texts = texts;
  }

  @Override
  public CommandSpec spec() {
    return new CommandSpec(
        "organize preview",
        texts.get("schedule.preview.description"),
        List.of(),
        Audience.ORGANIZERS);
  }

  @Override
  public AnswersBy answersBy() {
    return AnswersBy.PRIVATE;
  }

  @Override
  public Response run(Interaction.CommandRun call) {
    return switch (finder.find(call.actor(), call.place())) {
      case GroupFinder.Finding.Unclear(Response response) -> response;
      case GroupFinder.Finding.Here here ->
          schedules
              .of(here.group().id())
              .map(schedule -> preview(schedule, here.group()))
              .orElseGet(() -> Response.refuse(texts.get("schedule.none")));
    };
  }

  private Response preview(StudySchedule schedule, StudyGroup group) {
    Instant now = clock.instant();
    List<SchedulePreview.Due> next =
        SchedulePreview.next(schedule, occurrences.turnBefore(schedule, now), now, COUNT);
    var blocks = new ArrayList<Block>();
    String heading = texts.get("schedule.preview.heading", group.name());
    blocks.add(new Block.Heading(heading));
    if (!group.asks()) {
      blocks.add(new Block.Text(texts.get("schedule.preview." + group.state().name())));
    }
    for (GroupRoom room : rooms.of(group.id())) {
      if (!room.open()) {
        blocks.add(
            new Block.Text(
                texts.get(
                    "schedule.preview.parked",
                    Markdown.escape(room.name()),
                    Markdown.escape(Optional.ofNullable(room.parkedBecause()).orElse("")))));
      }
    }
    String lines =
        next.stream()
            .map(due -> "- " + line(schedule, due, group))
            .collect(Collectors.joining("\n"));
    blocks.add(new Block.Text(lines.isEmpty() ? texts.get("schedule.setup.nothing") : lines));
    blocks.add(new Block.Note(texts.get("schedule.preview.zone", schedule.zone().getId())));
    return new Response.Private(new Message(heading, blocks));
  }

  private String line(StudySchedule schedule, SchedulePreview.Due due, StudyGroup group) {
    String round =
        guides
            .find(due.guide())
            .flatMap(guide -> guide.round(new Key(due.roundKey())))
            .map(Round::name)
            .orElse(due.roundKey());
    return Markdown.escape(SetupDone.plainWhen(schedule, due.dueAt(), group))
        + " · "
        + Markdown.escape(round);
  }
}
