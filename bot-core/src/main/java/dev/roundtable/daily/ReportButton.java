package dev.roundtable.daily;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.group.People;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** <em>Report</em> on a text that the bot posted for somebody; the argument is the reply. */
@Component
class ReportButton implements ActionHandler {

  private static final String KIND = "daily.report";

  private final Oversight oversight;
  private final People people;
  private final Texts texts;

  ReportButton(Oversight oversight, People people, Texts texts) {
    this.oversight = oversight;
    this.people = people;
    this.texts = texts;
  }

  static ActionId action(UUID reply) {
    return ActionId.of(KIND, reply);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public AnswersBy answersBy() {
    return AnswersBy.PRIVATE;
  }

  @Override
  public Response handle(Press press, String value) {
    Optional<UUID> answer = oversight.answerWith(UUID.fromString(press.action().argument()));
    return answer.isEmpty()
        ? Response.refuse(texts.get("daily.report.gone"))
        : oversight.report(answer.get(), people.identify(press.actor()).id());
  }
}
