package dev.roundtable.progress;

import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Block;
import dev.roundtable.chat.Command;
import dev.roundtable.chat.CommandButton;
import dev.roundtable.chat.CommandSpec;
import dev.roundtable.chat.CommandSpec.Audience;
import dev.roundtable.chat.Interaction;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.group.GroupFinder;
import dev.roundtable.group.StudyGroup;
import dev.roundtable.guide.Guides;
import dev.roundtable.guide.Key;
import dev.roundtable.practice.Exposures;
import dev.roundtable.schedule.RoundEntry;
import dev.roundtable.schedule.StudySchedule;
import dev.roundtable.schedule.StudySchedules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** {@code /study rounds}: the group's rounds, which of them ask, and how far each has come. */
@Component
class StudyRounds implements Command {

  private final GroupFinder finder;
  private final StudySchedules schedules;
  private final Guides guides;
  private final Exposures exposures;
  private final Texts texts;

  StudyRounds(
      GroupFinder finder,
      StudySchedules schedules,
      Guides guides,
      Exposures exposures,
      Texts texts) {
    this.finder = finder;
    this.schedules = schedules;
    this.guides = guides;
    this.exposures = exposures;
    this.texts = texts;
  }

  @Override
  public CommandSpec spec() {
    return new CommandSpec(
        "study rounds", texts.get("progress.rounds.description"), List.of(), Audience.EVERYBODY);
  }

  @Override
  public AnswersBy answersBy() {
    return AnswersBy.PRIVATE;
  }

  @Override
  public Response run(Interaction.CommandRun call) {
    return switch (finder.find(call.actor(), call.place())) {
      case GroupFinder.Finding.Unclear(Response response) -> response;
      case GroupFinder.Finding.Here here -> rounds(here.group());
    };
  }

  private Response rounds(StudyGroup group) {
    Optional<StudySchedule> schedule = schedules.of(group.id());
    if (schedule.isEmpty()) {
      return Response.refuse(texts.get("progress.rounds.none"));
    }
    String lines =
        schedule.get().entries().stream()
            .map(entry -> line(group, entry))
            .collect(Collectors.joining("\n"));
    return new Response.Private(
        new Message(
            texts.get("progress.rounds.summary", group.name()),
            List.of(
                new Block.Heading(texts.get("progress.rounds.heading")),
                new Block.Text(lines),
                new Block.Buttons(CommandButton.of("guide", texts.get("progress.rounds.guide"))))));
  }

  private String line(StudyGroup group, RoundEntry entry) {
    var round = new Key(entry.roundKey());
    String name =
        guides
            .find(entry.guide())
            .flatMap(guide -> guide.round(round))
            .map(r -> r.name())
            .orElse(entry.roundKey());
    long all =
        guides.questions(entry.guide(), round).stream().filter(q -> q.content().daily()).count();
    int asked = exposures.asked(group.id(), entry.guide(), entry.roundKey());
    Map<String, Double> strengths =
        exposures.strengths(group.id(), entry.guide(), entry.roundKey());
    String weakest =
        strengths.size() < 2
            ? ""
            : strengths.entrySet().stream()
                .min(Map.Entry.comparingByValue())
                .flatMap(
                    e ->
                        guides
                            .find(entry.guide())
                            .flatMap(guide -> guide.topic(new Key(e.getKey()))))
                .map(topic -> texts.get("progress.rounds.weakest", Markdown.escape(topic.name())))
                .orElse("");
    String how =
        !entry.active()
            ? texts.get("progress.rounds.off")
            : entry.everyWeeks() > 0
                ? texts.get("progress.rounds.weeks", entry.everyWeeks())
                : texts.get("progress.rounds.on");
    return texts.get(
        "progress.rounds.line", Markdown.escape(name), how, Math.min(asked, all), all, weakest);
  }
}
