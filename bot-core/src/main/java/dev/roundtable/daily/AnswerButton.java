package dev.roundtable.daily;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Response;
import dev.roundtable.group.People;
import dev.roundtable.group.PersonId;
import org.springframework.stereotype.Component;

/** The Answer and Edit buttons: they open the form. */
@Component
class AnswerButton implements ActionHandler {

  private final DailyQuestions questions;
  private final GiveAnswer giving;
  private final AnswerForm form;
  private final AnswerReceipts receipts;
  private final People people;

  AnswerButton(
      DailyQuestions questions,
      GiveAnswer giving,
      AnswerForm form,
      AnswerReceipts receipts,
      People people) {
    this.questions = questions;
    this.giving = giving;
    this.form = form;
    this.receipts = receipts;
    this.people = people;
  }

  @Override
  public String kind() {
    return AnswerForm.KIND;
  }

  @Override
  public AnswersBy answersBy() {
    return AnswersBy.FORM;
  }

  @Override
  public Response handle(Press press, String value) {
    DailyQuestion question = questions.get(DailyQuestionId.parse(press.action().argument()));
    if (!question.open() || press.at().isAfter(question.reviewsUntil())) {
      return receipts.over(question);
    }
    PersonId person = people.identify(press.actor()).id();
    String before =
        giving
            .given(question.id(), person)
            .filter(reply -> reply.deletedAt() == null)
            .map(Reply::text)
            .orElse(null);
    return new Response.OpenForm(form.form(question, before));
  }
}
