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
import dev.roundtable.practice.StudiedGuide.Reader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code /guide [round or topic]}: looks into the prep guide. */
@Component
class GuideCommand implements Command {

  private static final String ABOUT = "about";

  private final StudiedGuide studied;
  private final GuideReader reader;
  private final Guides guides;
  private final Texts texts;

  GuideCommand(StudiedGuide studied, GuideReader reader, Guides guides, Texts texts) {
    this.studied = studied;
    this.reader = reader;
    this.guides = guides;
    this.texts = texts;
  }

  @Override
  public CommandSpec spec() {
    return new CommandSpec(
        "guide",
        texts.get("practice.guide.description"),
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
    Reader who = studied.of(call.actor(), call.place());
    GuideId guide = who.guide();
    if (guide == null) {
      return Response.refuse(texts.get("practice.no-guide"));
    }
    String words = call.option(ABOUT).orElse("").strip();
    Optional<String> page = page(guide, words);
    return page.isEmpty()
        ? Response.refuse(texts.get("practice.not-found", Markdown.escape(words)))
        : reader.show(new GuideLink(guide, page.get()), who.person(), who.group());
  }

  private Optional<String> page(GuideId guide, String words) {
    return switch (words.toLowerCase(Locale.ROOT)) {
      case "" -> Optional.of(GuideLink.OVERVIEW);
      case GuideLink.RESOURCES -> Optional.of(GuideLink.RESOURCES);
      case GuideLink.SOURCES -> Optional.of(GuideLink.SOURCES);
      default -> reader.page(guide, words);
    };
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
}
