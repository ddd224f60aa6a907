package dev.roundtable.group;

import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Command;
import dev.roundtable.chat.CommandSpec;
import dev.roundtable.chat.CommandSpec.Audience;
import dev.roundtable.chat.Form;
import dev.roundtable.chat.Input;
import dev.roundtable.chat.Interaction;
import dev.roundtable.chat.Option;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code /organize settings}: everything that set-up does not ask for. */
@Component
class OrganizeSettings implements Command {

  static final String FORM = "group.settings";
  static final int CALL_LINK = 300;

  private final GroupFinder finder;
  private final Texts texts;

  OrganizeSettings(GroupFinder finder, Texts texts) {
    this.finder = finder;
    this.texts = texts;
  }

  @Override
  public CommandSpec spec() {
    return new CommandSpec(
        "organize settings",
        texts.get("group.settings.description"),
        List.of(),
        Audience.ORGANIZERS);
  }

  @Override
  public AnswersBy answersBy() {
    return AnswersBy.FORM;
  }

  @Override
  public Response run(Interaction.CommandRun call) {
    return switch (finder.find(call.actor(), call.place())) {
      case GroupFinder.Finding.Unclear(Response response) -> response;
      case GroupFinder.Finding.Here here -> new Response.OpenForm(form(here.group()));
    };
  }

  private Form form(StudyGroup group) {
    GroupSettings s = group.settings();
    return new Form(
        ActionId.of(FORM, group.id()),
        texts.get("group.settings.title"),
        texts.get("group.settings.save"),
        null,
        List.of(
            yesNo("sealed", s.sealed()),
            yesNo("ranking", s.ranking()),
            number("least", String.valueOf(s.minAnswerCharacters()), 4),
            number("nudge", s.nudgeAt().toString(), 5),
            new Input.ShortText(
                "call",
                texts.get("group.settings.call"),
                texts.get("group.settings.call.hint"),
                false,
                CALL_LINK,
                s.callLink())));
  }

  private Input yesNo(String key, boolean now) {
    return new Input.PickOne(
        key,
        texts.get("group.settings." + key),
        texts.get("group.settings." + key + ".hint"),
        true,
        List.of(
            new Option("no", texts.get("group.settings." + key + ".no")),
            new Option("yes", texts.get("group.settings." + key + ".yes"))),
        now ? "yes" : "no");
  }

  private Input number(String key, String now, int max) {
    return new Input.ShortText(
        key,
        texts.get("group.settings." + key),
        texts.get("group.settings." + key + ".hint"),
        true,
        max,
        now);
  }
}
