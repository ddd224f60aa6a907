package dev.roundtable.review;

import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Command;
import dev.roundtable.chat.CommandSpec;
import dev.roundtable.chat.Interaction;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.group.GroupFinder;
import dev.roundtable.group.Member;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code /review}: the next answer to review, or when there will be one. */
@Component
class ReviewCommand implements Command {

  private final GroupFinder finder;
  private final CardOpener opener;
  private final Texts texts;

  ReviewCommand(GroupFinder finder, CardOpener opener, Texts texts) {
    this.finder = finder;
    this.opener = opener;
    this.texts = texts;
  }

  @Override
  public CommandSpec spec() {
    return new CommandSpec(
        "review",
        texts.get("review.command.description"),
        List.of(),
        CommandSpec.Audience.EVERYBODY);
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
          here.member().filter(Member::belongs).isPresent()
              ? new Response.Private(opener.next(here.group().id(), here.person().id()))
              : Response.refuse(
                  texts.get("group.not-a-member", Markdown.escape(here.group().name())));
    };
  }
}
