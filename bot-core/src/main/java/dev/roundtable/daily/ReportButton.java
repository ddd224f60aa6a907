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

/**
 * <em>Report</em> on what the bot posted of somebody: a text of theirs, or a passage in a result.
 */
@Component
class ReportButton implements ActionHandler {

  private static final String KIND = "daily.report";
  private static final String ANSWER = "answer/";

  private final Oversight oversight;
  private final People people;
  private final Texts texts;

  ReportButton(Oversight oversight, People people, Texts texts) {
    this.oversight = oversight;
    this.people = people;
    this.texts = texts;
  }

  /** Reports the answer that a reply is part of. */
  static ActionId action(UUID reply) {
    return ActionId.of(KIND, reply);
  }

  /** Reports an answer. */
  static ActionId ofAnswer(UUID answer) {
    return ActionId.of(KIND, ANSWER + answer);
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
    String argument = press.action().argument();
    Optional<UUID> answer =
        argument.startsWith(ANSWER)
            ? Optional.of(UUID.fromString(argument.substring(ANSWER.length())))
            : oversight.answerWith(UUID.fromString(argument));
    return answer.isEmpty()
        ? Response.refuse(texts.get("daily.report.gone"))
        : oversight.report(answer.get(), people.identify(press.actor()).id());
  }
}
