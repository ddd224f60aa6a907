package dev.roundtable.moderation;

import dev.roundtable.chat.AccountId;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Command;
import dev.roundtable.chat.CommandSpec;
import dev.roundtable.chat.CommandSpec.Audience;
import dev.roundtable.chat.CommandSpec.OptionSpec;
import dev.roundtable.chat.CommandSpec.OptionType;
import dev.roundtable.chat.Interaction;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.group.GroupAccess;
import dev.roundtable.group.GroupFinder;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.People;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code /organize moderate}: what there is to hide, to accept and to undo; or one person. */
@Component
class OrganizeModerate implements Command {

  private static final String WHO = "person";

  private final GroupFinder finder;
  private final GroupAccess access;
  private final People people;
  private final ModeratedItems items;
  private final ModerationPages pages;
  private final Texts texts;

  OrganizeModerate(
      GroupFinder finder,
      GroupAccess access,
      People people,
      ModeratedItems items,
      ModerationPages pages,
      Texts texts) {
    this.finder = finder;
    this.access = access;
    this.people = people;
    this.items = items;
    this.pages = pages;
    this.texts = texts;
  }

  @Override
  public CommandSpec spec() {
    return new CommandSpec(
        "organize moderate",
        texts.get("moderation.description"),
        List.of(
            new OptionSpec(
                WHO, texts.get("moderation.person"), OptionType.PERSON, false, List.of(), false)),
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
      case GroupFinder.Finding.Here here -> {
        GroupId group = here.group().id();
        if (!access.mayOrganize(group, call.actor(), call.place())) {
          yield Response.refuse(texts.get("group.organizers-only"));
        }
        Optional<String> who = call.option(WHO);
        yield who.isEmpty()
            ? new Response.Private(pages.overview(here.group()))
            : people
                .known(AccountId.parse(who.get()))
                .<Response>map(
                    person ->
                        new Response.Private(
                            pages.item(items.member(group, person), here.person().id())))
                .orElseGet(() -> Response.refuse(texts.get("moderation.stranger")));
      }
    };
  }
}
