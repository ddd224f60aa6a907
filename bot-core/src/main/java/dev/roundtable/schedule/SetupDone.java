package dev.roundtable.schedule;

import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.group.Groups;
import dev.roundtable.group.StudyGroup;
import dev.roundtable.guide.Guide;
import dev.roundtable.guide.Guides;
import dev.roundtable.guide.Key;
import dev.roundtable.guide.Round;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What an organizer sees after set-up: the load, the next time, the first card, and a choice. */
@Component
class SetupDone {

  private final Groups groups;
  private final Guides guides;
  private final Occurrences occurrences;
  private final StudyLoad load;
  private final ObjectProvider<FirstCard> firstCard;
  private final Clock clock;
  private final Texts texts;

  SetupDone(
      Groups groups,
      Guides guides,
      Occurrences occurrences,
      StudyLoad load,
      ObjectProvider<FirstCard> firstCard,
      Clock clock,
      Texts texts) {
    this.groups = groups;
    this.guides = guides;
    this.occurrences = occurrences;
    this.load = load;
    this.firstCard = firstCard;
    this.clock = clock;
    this.texts = texts;
  }

  Response show(StudySchedule schedule) {
    StudyGroup group = groups.get(schedule.group());
    Instant now = clock.instant();
    List<SchedulePreview.Due> next =
        SchedulePreview.next(schedule, occurrences.turnBefore(schedule, now), now, 1);
    if (next.isEmpty()) {
      return Response.refuse(texts.get("schedule.setup.nothing"));
    }
    SchedulePreview.Due first = next.getFirst();
    String when = when(schedule, first.dueAt(), group);
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading(texts.get("schedule.setup.done", group.name())));
    blocks.add(new Block.Text(texts.get("schedule.setup.done.text", plan(schedule, group), when)));
    blocks.add(new Block.Note(texts.get("schedule.setup.done.load", loads(schedule))));
    firstCard.ifAvailable(
        card -> {
          List<Block> preview = card.preview(first);
          if (!preview.isEmpty()) {
            blocks.add(new Block.Divider());
            blocks.add(new Block.Note(texts.get("schedule.setup.done.first")));
            blocks.addAll(preview);
            blocks.add(new Block.Divider());
          }
        });
    blocks.add(
        new Block.Buttons(
            Button.primary(
                ActionId.of(AskNowPressed.KIND, group.id()), texts.get("schedule.setup.done.now")),
            Button.plain(
                ActionId.of(WaitPressed.KIND, group.id()),
                texts.get("schedule.setup.done.wait", plainWhen(schedule, first.dueAt(), group)))));
    return new Response.Private(
        new Message(texts.get("schedule.setup.done", group.name()), blocks));
  }

  private String plan(StudySchedule schedule, StudyGroup group) {
    String rounds =
        schedule.activeEntries().stream()
            .map(this::roundName)
            .map(Markdown::escape)
            .collect(Collectors.joining(", "));
    String days =
        schedule.days().stream()
            .sorted()
            .map(day -> day.getDisplayName(TextStyle.SHORT, group.language()))
            .collect(Collectors.joining(" "));
    return texts.get("schedule.plan." + schedule.pace().name(), rounds, days);
  }

  private String loads(StudySchedule schedule) {
    int every = load.minutes(schedule.entries(), Pace.EVERY_ROUND);
    int turns = load.minutes(schedule.entries(), Pace.TURNS);
    return schedule.pace() == Pace.TURNS
        ? texts.get("schedule.load.turns", turns)
        : texts.get("schedule.load.every", every, turns);
  }

  private String roundName(RoundEntry entry) {
    return guides
        .find(entry.guide())
        .flatMap((Guide guide) -> guide.round(new Key(entry.roundKey())))
        .map(Round::name)
        .orElse(entry.roundKey());
  }

  private static String when(StudySchedule schedule, Instant at, StudyGroup group) {
    return Markdown.time(at, plainWhen(schedule, at, group), Markdown.TimeStyle.DAY_TIME);
  }

  static String plainWhen(StudySchedule schedule, Instant at, StudyGroup group) {
    return DateTimeFormatter.ofPattern("EEE d MMM HH:mm", group.language())
        .format(at.atZone(schedule.zone()));
  }
}
