package dev.roundtable.group;

import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Command;
import dev.roundtable.chat.CommandSpec;
import dev.roundtable.chat.CommandSpec.Audience;
import dev.roundtable.chat.CommandSpec.OptionSpec;
import dev.roundtable.chat.CommandSpec.OptionType;
import dev.roundtable.chat.Interaction;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code /study away [until]}: is left in peace until a date, a week from now if none is given. */
@Component
class StudyAway implements Command {

  private static final int DEFAULT_DAYS = 7;
  private static final int MOST_DAYS = 180;

  private final GroupFinder finder;
  private final Members members;
  private final Texts texts;

  StudyAway(GroupFinder finder, Members members, Texts texts) {
    this.finder = finder;
    this.members = members;
    this.texts = texts;
  }

  @Override
  public CommandSpec spec() {
    return new CommandSpec(
        "study away",
        texts.get("group.away.description"),
        List.of(
            new OptionSpec(
                "until", texts.get("group.away.until"), OptionType.DATE, false, List.of(), false)),
        Audience.EVERYBODY);
  }

  @Override
  public AnswersBy answersBy() {
    return AnswersBy.PRIVATE;
  }

  @Override
  public Response run(Interaction.CommandRun call) {
    return switch (finder.find(call.actor(), call.place())) {
      case GroupFinder.Finding.Unclear(Response response) -> response;
      case GroupFinder.Finding.Here here -> away(here, call);
    };
  }

  private Response away(GroupFinder.Finding.Here here, Interaction.CommandRun call) {
    String group = Markdown.escape(here.group().name());
    if (here.member().filter(Member::belongs).isEmpty()) {
      return Response.refuse(texts.get("group.not-a-member", group));
    }
    ZoneId zone = Objects.requireNonNullElse(here.person().zone(), here.group().zone());
    LocalDate today = call.at().atZone(zone).toLocalDate();
    Optional<LocalDate> until = date(call.option("until"), today);
    if (until.isEmpty()) {
      return Response.refuse(texts.get("group.away.unclear", MOST_DAYS));
    }
    Instant back = until.get().atStartOfDay(zone).toInstant();
    members.away(here.group().id(), here.person().id(), back);
    String shown =
        DateTimeFormatter.ofPattern("EEE d MMM", here.group().language()).format(until.get());
    return Response.say(texts.get("group.away.done", group, shown));
  }

  private static Optional<LocalDate> date(Optional<String> given, LocalDate today) {
    if (given.isEmpty()) {
      return Optional.of(today.plusDays(DEFAULT_DAYS));
    }
    try {
      return Optional.of(LocalDate.parse(given.get()))
          .filter(date -> date.isAfter(today) && !date.isAfter(today.plusDays(MOST_DAYS)));
    } catch (java.time.format.DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
