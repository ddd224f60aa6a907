package dev.roundtable.chat;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** {@code /help}: what there is to use, one line each; organizers see their commands too. */
@Component
class HelpCommand implements Command {

  /** Asked when it runs, since the catalogue is made of commands. */
  private final ObjectProvider<CommandCatalogue> catalogue;

  private final List<AccessGuard> guards;
  private final Texts texts;

  HelpCommand(ObjectProvider<CommandCatalogue> catalogue, List<AccessGuard> guards, Texts texts) {
    this.catalogue = catalogue;
    this.guards = guards;
    this.texts = texts;
  }

  @Override
  public CommandSpec spec() {
    return new CommandSpec(
        "help", texts.get("chat.help.description"), List.of(), CommandSpec.Audience.EVERYBODY);
  }

  @Override
  public AnswersBy answersBy() {
    return AnswersBy.PRIVATE;
  }

  @Override
  public Response run(Interaction.CommandRun call) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Text(texts.get("chat.help.intro")));
    blocks.add(list(CommandSpec.Audience.EVERYBODY));
    boolean organizer =
        guards.stream()
            .allMatch(guard -> guard.refuse(CommandSpec.Audience.ORGANIZERS, call).isEmpty());
    if (organizer && !of(CommandSpec.Audience.ORGANIZERS).isEmpty()) {
      blocks.add(new Block.Text("**" + texts.get("chat.help.organizers") + "**"));
      blocks.add(list(CommandSpec.Audience.ORGANIZERS));
    }
    return new Response.Private(new Message(texts.get("chat.help.description"), blocks));
  }

  private Block.Text list(CommandSpec.Audience audience) {
    return new Block.Text(
        String.join("\n", of(audience).stream().map(root -> "- " + line(root)).toList()));
  }

  private List<CommandCatalogue.Root> of(CommandSpec.Audience audience) {
    return catalogue.getObject().roots().stream()
        .filter(root -> root.audience() == audience)
        .toList();
  }

  private static String line(CommandCatalogue.Root root) {
    String subs =
        String.join(
            ", ",
            root.subCommands().stream()
                .map(sub -> sub.path().substring(root.name().length() + 1))
                .toList());
    return Markdown.command(root.name())
        + (subs.isEmpty() ? "" : " " + Markdown.escape(subs))
        + " · "
        + Markdown.escape(root.description());
  }
}
