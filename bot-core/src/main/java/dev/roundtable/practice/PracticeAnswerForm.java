package dev.roundtable.practice;

import dev.roundtable.chat.FormHandler;
import dev.roundtable.chat.Interaction.FormSubmitted;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.group.People;
import dev.roundtable.group.PersonId;
import dev.roundtable.practice.QuestionSheet.Sheets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes the answer to a practice question and shows what to compare it with. */
@Component
class PracticeAnswerForm implements FormHandler {

  static final String TEXT = "answer";
  static final int LONGEST = 4000;

  private final PracticeRuns runs;
  private final PracticeView view;
  private final Exposures exposures;
  private final Sheets sheets;
  private final OpenElsewhere open;
  private final People people;
  private final TransactionTemplate transaction;
  private final Texts texts;

  PracticeAnswerForm(
      PracticeRuns runs,
      PracticeView view,
      Exposures exposures,
      Sheets sheets,
      OpenElsewhere open,
      People people,
      TransactionTemplate transaction,
      Texts texts) {
    this.runs = runs;
    this.view = view;
    this.exposures = exposures;
    this.sheets = sheets;
    this.open = open;
    this.people = people;
    this.transaction = transaction;
    this.texts = texts;
  }

  @Override
  public String kind() {
    return PracticeView.ANSWER;
  }

  @Override
  public Response submit(FormSubmitted form) {
    String text = form.values().text(TEXT).orElse("").strip();
    if (text.isEmpty()) {
      return new Response.FormErrors(Map.of(TEXT, texts.get("practice.form.empty")));
    }
    UUID id = UUID.fromString(form.action().argument());
    PersonId person = people.identify(form.actor()).id();
    Optional<PracticeRun> run = runs.find(id, person);
    if (run.isEmpty()) {
      return Response.refuse(texts.get("practice.not-yours"));
    }
    transaction.executeWithoutResult(
        status -> {
          runs.answer(id, text, form.at());
          exposures.met(
              person,
              sheets.of(run.get().revision()).revision(),
              Exposures.Kind.PRACTICE,
              id,
              form.at(),
              true,
              null);
        });
    boolean withheld = open.isOpenFor(person, run.get().group(), run.get().question());
    return new Response.Private(view.answered(run.get(), text, withheld));
  }
}
