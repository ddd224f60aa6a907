package dev.roundtable.practice;

import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Command;
import dev.roundtable.chat.CommandSpec;
import dev.roundtable.chat.CommandSpec.Audience;
import dev.roundtable.chat.CommandSpec.OptionSpec;
import dev.roundtable.chat.CommandSpec.OptionType;
import dev.roundtable.chat.Interaction;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Option;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.guide.GuideId;
import dev.roundtable.guide.GuideMatch;
import dev.roundtable.guide.Guides;
import dev.roundtable.guide.QuestionRevision;
import dev.roundtable.practice.StudiedGuide.Reader;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code /question [round or topic]}: one practice question now, in private. */
@Component
class QuestionCommand implements Command {

  static final String ABOUT = "about";

  private final StudiedGuide studied;
  private final PickPractice picking;
  private final PracticeRuns runs;
  private final PracticeView view;
  private final Guides guides;
  private final Clock clock;
  private final Texts texts;

  QuestionCommand(
      StudiedGuide studied,
      PickPractice picking,
      PracticeRuns runs,
      PracticeView view,
      Guides guides,
      Clock clock,
      Texts texts) {
    this.studied = studied;
    this.picking = picking;
    this.runs = runs;
    this.view = view;
    this.guides = guides;
    this.clock = clock;
    this.texts = texts;
  }

  @Override
  public CommandSpec spec() {
    return new CommandSpec(
        "question",
        texts.get("practice.question.description"),
        List.of(
            new OptionSpec(
                ABOUT, texts.get("practice.about"), OptionType.TEXT, false, List.of(), true)),
        Audience.EVERYBODY);
  }

  @Override
  public AnswersBy answersBy() {
    return AnswersBy.PRIVATE;
  }

  @Override
  public Response run(Interaction.CommandRun call) {
    Reader reader = studied.of(call.actor(), call.place());
    GuideId guide = reader.guide();
    if (guide == null) {
      return Response.refuse(texts.get("practice.no-guide"));
    }
    String words = call.option(ABOUT).orElse("");
    if (!words.isEmpty() && guides.find(guide, words).isEmpty()) {
      return Response.refuse(texts.get("practice.not-found", Markdown.escape(words)));
    }
    Optional<QuestionRevision> picked = picking.pick(reader, guide, words);
    return picked
        .map(question -> runs.begin(reader.person(), reader.group(), question, clock.instant()))
        .<Response>map(run -> new Response.Private(view.question(run)))
        .orElseGet(() -> Response.refuse(texts.get("practice.none-left")));
  }

  @Override
  public List<Option> complete(Interaction.CompletionAsked asked) {
    GuideId guide = studied.of(asked.actor(), asked.place()).guide();
    return guide == null
        ? List.of()
        : guides.complete(guide, asked.typed(), 25).stream()
            .map(GuideMatch::name)
            .distinct()
            .map(QuestionCommand::option)
            .toList();
  }

  static Option option(String name) {
    String shown = name.length() > 75 ? name.substring(0, 75) : name;
    return new Option(shown, shown);
  }
}
