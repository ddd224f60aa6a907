package dev.roundtable.schedule;

import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Command;
import dev.roundtable.chat.CommandSpec;
import dev.roundtable.chat.CommandSpec.Audience;
import dev.roundtable.chat.CommandSpec.OptionSpec;
import dev.roundtable.chat.CommandSpec.OptionType;
import dev.roundtable.chat.Interaction;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.group.GroupFinder;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code /organize skip [date]}: a day off, the next study day if no date is given. */
@Component
class OrganizeSkip implements Command {

  private static final int MOST_DAYS = 365;

  private final GroupFinder finder;
  private final StudySchedules schedules;
  private final Clock clock;
  private final Texts texts;

  OrganizeSkip(GroupFinder finder, StudySchedules schedules, Clock clock, Texts texts) {
    this.finder = finder;
    this.schedules = schedules;
    this.clock = clock;
    this.texts = texts;
  }

  @Override
  public CommandSpec spec() {
    return new CommandSpec(
        "organize skip",
        texts.get("schedule.skip.description"),
        List.of(
            new OptionSpec(
                "date", texts.get("schedule.skip.date"), OptionType.DATE, false, List.of(), false)),
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
              .map(schedule -> skip(schedule, here, call.option("date")))
              .orElseGet(() -> Response.refuse(texts.get("schedule.none")));
    };
  }

  private Response skip(
      StudySchedule schedule, GroupFinder.Finding.Here here, Optional<String> given) {
    Instant now = clock.instant();
    var days = new StudyDays(schedule);
    LocalDate today = now.atZone(schedule.zone()).toLocalDate();
    Optional<LocalDate> date =
        given.isEmpty()
            ? days.from(today).filter(day -> days.due(day).isAfter(now)).findFirst()
            : parse(given.get())
                .filter(day -> days.due(day).isAfter(now))
                .filter(day -> day.isBefore(today.plusDays(MOST_DAYS)));
    if (date.isEmpty()) {
      return Response.refuse(texts.get("schedule.skip.unclear"));
    }
    var daysOff = new HashSet<>(schedule.daysOff());
    daysOff.removeIf(day -> day.isBefore(today));
    daysOff.add(date.get());
    schedules.save(schedule.withDaysOff(daysOff));
    return Response.say(
        texts.get(
            "schedule.skip.done",
            DateTimeFormatter.ofPattern("EEE d MMM", here.group().language()).format(date.get())));
  }

  private static Optional<LocalDate> parse(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
