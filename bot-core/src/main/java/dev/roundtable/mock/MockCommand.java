package dev.roundtable.mock;

import dev.roundtable.chat.AccountId;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Command;
import dev.roundtable.chat.CommandSpec;
import dev.roundtable.chat.CommandSpec.Audience;
import dev.roundtable.chat.CommandSpec.OptionSpec;
import dev.roundtable.chat.CommandSpec.OptionType;
import dev.roundtable.chat.Interaction.CommandRun;
import dev.roundtable.chat.Interaction.CompletionAsked;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Option;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.guide.GuideId;
import dev.roundtable.guide.GuideMatch;
import dev.roundtable.guide.Guides;
import dev.roundtable.practice.StudiedGuide.Reader;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** {@code /mock [round or topic] [with]}: a mock interview, alone or with a peer. */
@Component
class MockCommand implements Command {

  private static final String ABOUT = "about";
  private static final String WITH = "with";

  private final Setup setup;
  private final SetupCard card;
  private final RoundsByNeed rounds;
  private final Invite invite;
  private final Guides guides;
  private final Texts texts;

  MockCommand(
      Setup setup, SetupCard card, RoundsByNeed rounds, Invite invite, Guides guides, Texts texts) {
    this.setup = setup;
    this.card = card;
    this.rounds = rounds;
    this.invite = invite;
    this.guides = guides;
    this.texts = texts;
  }

  @Override
  public CommandSpec spec() {
    return new CommandSpec(
        "mock",
        texts.get("mock.description"),
        List.of(
            new OptionSpec(
                ABOUT, texts.get("mock.option.about"), OptionType.TEXT, false, List.of(), true),
            new OptionSpec(
                WITH, texts.get("mock.option.with"), OptionType.PERSON, false, List.of(), false)),
        Audience.EVERYBODY);
  }

  @Override
  public AnswersBy answersBy() {
    return AnswersBy.PRIVATE;
  }

  @Override
  @Transactional
  public Response run(CommandRun call) {
    Reader reader = setup.reader(call.actor(), call.place());
    GuideId guide = reader.guide();
    if (guide == null) {
      return Response.refuse(texts.get("practice.no-guide"));
    }
    String words = call.option(ABOUT).orElse("").strip();
    if (words.isEmpty()) {
      return offer(reader, guide);
    }
    List<GuideMatch> found = guides.find(guide, words);
    if (found.isEmpty()) {
      return new Response.Refusal(
          card.choose(
              guide,
              SetupCard.rounds(rounds.of(reader.person(), guide)),
              texts.get("mock.not-found", Markdown.escape(words))));
    }
    Meant meant = Meant.of(found);
    if (meant.match().isEmpty()) {
      return new Response.Private(
          card.choose(guide, meant.others(), texts.get("mock.ambiguous", Markdown.escape(words))));
    }
    Optional<AccountId> peer = call.option(WITH).map(AccountId::parse);
    return peer.isPresent()
        ? invite.now(reader, guide, meant.match().get(), peer.get())
        : setup.open(reader, guide, meant.match().get(), meant.others());
  }

  private Response offer(Reader reader, GuideId guide) {
    return new Response.Private(
        card.choose(
            guide, SetupCard.rounds(rounds.of(reader.person(), guide)), texts.get("mock.which")));
  }

  @Override
  public List<Option> complete(CompletionAsked asked) {
    GuideId guide = setup.reader(asked.actor(), asked.place()).guide();
    return guide == null
        ? List.of()
        : guides.complete(guide, asked.typed(), 25).stream()
            .map(GuideMatch::name)
            .distinct()
            .map(name -> name.length() > 75 ? name.substring(0, 75) : name)
            .map(name -> new Option(name, name))
            .toList();
  }
}
