package dev.roundtable.group;

import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.Command;
import dev.roundtable.chat.CommandSpec;
import dev.roundtable.chat.CommandSpec.Audience;
import dev.roundtable.chat.CommandSpec.OptionSpec;
import dev.roundtable.chat.CommandSpec.OptionType;
import dev.roundtable.chat.Interaction;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * {@code /privacy link}: without a code it makes one; with a code that the same human made with
 * another account it asks once more, and then {@link LinkPressed} makes one person of the two.
 */
@Component
class PrivacyLink implements Command {

  private static final String CODE = "code";

  private final People people;
  private final LinkCodes codes;
  private final Texts texts;

  PrivacyLink(People people, LinkCodes codes, Texts texts) {
    this.people = people;
    this.codes = codes;
    this.texts = texts;
  }

  @Override
  public CommandSpec spec() {
    return new CommandSpec(
        "privacy link",
        texts.get("group.link.description"),
        List.of(
            new OptionSpec(
                CODE, texts.get("group.link.code"), OptionType.TEXT, false, List.of(), false)),
        Audience.EVERYBODY);
  }

  @Override
  public AnswersBy answersBy() {
    return AnswersBy.PRIVATE;
  }

  @Override
  public Response run(Interaction.CommandRun call) {
    PersonId person = people.identify(call.actor()).id();
    Optional<String> typed = call.option(CODE);
    return typed.isEmpty()
        ? Response.say(texts.get("group.link.made", codes.forAccount(person)))
        : asked(typed.get(), person);
  }

  private Response asked(String typed, PersonId person) {
    return switch (look(typed, person)) {
      case Looked.No(String key) -> Response.refuse(texts.get(key));
      case Looked.Yes(LinkCodes.Found.Code code) -> {
        String name = Markdown.escape(people.get(code.maker()).name());
        String text = texts.get("group.link.sure", name);
        yield new Response.Private(
            new Message(
                Markdown.plain(text),
                List.of(
                    new Block.Text(text),
                    new Block.Buttons(
                        Button.primary(
                            ActionId.of(LinkPressed.KIND, code.code()),
                            texts.get("group.link.button"))))));
      }
    };
  }

  /** Whether a code links the account of the person who typed it. */
  sealed interface Looked {
    record Yes(LinkCodes.Found.Code code) implements Looked {}

    record No(String key) implements Looked {}
  }

  Looked look(String typed, PersonId person) {
    return switch (codes.look(typed, person)) {
      case LinkCodes.Found.TooMany no -> new Looked.No("group.code.too-many");
      case LinkCodes.Found.Unknown no -> new Looked.No("group.code.unknown");
      case LinkCodes.Found.Code code ->
          code.group() != null
              ? new Looked.No("group.code.for-room")
              : code.maker().equals(person)
                  ? new Looked.No("group.link.own")
                  : new Looked.Yes(code);
    };
  }
}
