package dev.roundtable.daily;

import dev.roundtable.daily.DailyQuestion.State;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes somebody's passages out of results when they do not want to be quoted any more. */
@Component
class Unquoting {

  /** So many of their latest results are brought up to date. */
  private static final int LATEST = 60;

  private final Answers answers;
  private final DailyQuestions questions;
  private final TellResult telling;

  Unquoting(Answers answers, DailyQuestions questions, TellResult telling) {
    this.answers = answers;
    this.questions = questions;
    this.telling = telling;
  }

  @Transactional
  public void unquote(GroupId group, PersonId person) {
    answers.by(person).stream()
        .limit(LATEST)
        .map(answer -> questions.get(answer.question()))
        .filter(question -> question.group().equals(group) && question.state() == State.CLOSED)
        .forEach(telling::again);
  }
}
