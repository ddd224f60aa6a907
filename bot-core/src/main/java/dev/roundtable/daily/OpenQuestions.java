package dev.roundtable.daily;

import dev.roundtable.group.GroupId;
import dev.roundtable.group.PersonId;
import dev.roundtable.practice.OpenElsewhere;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps sample answers of open questions from those who may still answer or review them. */
@Component
class OpenQuestions implements OpenElsewhere {

  private final DailyQuestions questions;

  OpenQuestions(DailyQuestions questions) {
    this.questions = questions;
  }

  @Override
  public boolean isOpenFor(PersonId person, @Nullable GroupId here, UUID question) {
    return questions.openFor(person).stream().anyMatch(q -> q.question().equals(question))
        || (here != null
            && questions.open(here).stream().anyMatch(q -> q.question().equals(question)));
  }
}
