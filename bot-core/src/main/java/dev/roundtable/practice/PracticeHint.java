package dev.roundtable.practice;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.group.People;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Shows one more hint on a practice card. */
@Component
class PracticeHint implements ActionHandler {

  private final PracticeRuns runs;
  private final PracticeView view;
  private final People people;
  private final Texts texts;

  PracticeHint(PracticeRuns runs, PracticeView view, People people, Texts texts) {
    this.runs = runs;
    this.view = view;
    this.people = people;
    this.texts = texts;
  }

  @Override
  public String kind() {
    return PracticeView.HINT;
  }

  @Override
  public AnswersBy answersBy() {
    return AnswersBy.UPDATE;
  }

  @Override
  public Response handle(Press press, String value) {
    UUID id = UUID.fromString(press.action().argument());
    var person = people.identify(press.actor()).id();
    Optional<PracticeRun> run = runs.find(id, person);
    if (run.isEmpty()) {
      return Response.refuse(texts.get("practice.not-yours"));
    }
    runs.showHints(id, run.get().hintsShown() + 1);
    return new Response.Update(view.question(runs.find(id, person).orElseThrow()));
  }
}
