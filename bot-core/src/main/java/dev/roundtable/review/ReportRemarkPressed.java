package dev.roundtable.review;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.group.People;
import dev.roundtable.group.PersonId;
import org.springframework.stereotype.Component;

/** <em>Report</em> on a comment: its author sees it no more, and organizers are told. */
@Component
class ReportRemarkPressed implements ActionHandler {

  static final String KIND = "review.report-remark";

  private final People people;
  private final Moderation moderation;
  private final Texts texts;

  ReportRemarkPressed(People people, Moderation moderation, Texts texts) {
    this.people = people;
    this.moderation = moderation;
    this.texts = texts;
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
    PersonId person = people.identify(press.actor()).id();
    return moderation.reportComment(ReviewId.parse(press.action().argument()), person)
        ? Response.say(texts.get("review.report.done"))
        : Response.refuse(texts.get("review.remark.gone"));
  }
}
