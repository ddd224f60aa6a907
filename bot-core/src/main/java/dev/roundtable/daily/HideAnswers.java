package dev.roundtable.daily;

import dev.roundtable.review.ReviewEvents.SubmissionHidden;
import dev.roundtable.review.ReviewEvents.SubmissionRestored;
import dev.roundtable.review.SubmissionId;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes hidden answers out of sight: whoever hid them in review, every message of ours that shows
 * them is covered. A message of the author's own is theirs and the platform's moderators' to take
 * away.
 */
@Component
class HideAnswers {

  private static final Logger log = LoggerFactory.getLogger(HideAnswers.class);

  private final DailyQuestions questions;
  private final Answers answers;
  private final Replies replies;
  private final PostedCards cards;
  private final ShownAnswers shown;
  private final Settling settling;
  private final TellResult telling;
  private final Clock clock;

  HideAnswers(
      DailyQuestions questions,
      Answers answers,
      Replies replies,
      PostedCards cards,
      ShownAnswers shown,
      Settling settling,
      TellResult telling,
      Clock clock) {
    this.questions = questions;
    this.answers = answers;
    this.replies = replies;
    this.cards = cards;
    this.shown = shown;
    this.settling = settling;
    this.telling = telling;
    this.clock = clock;
  }

  @EventListener
  void on(SubmissionHidden hidden) {
    change(hidden.submission(), true);
  }

  @EventListener
  void on(SubmissionRestored restored) {
    change(restored.submission(), false);
  }

  private void change(SubmissionId submission, boolean hide) {
    answers
        .handedInAs(submission.value())
        .filter(answer -> answer.state() != Answer.State.WITHDRAWN)
        .ifPresent(answer -> change(answer, hide));
  }

  /** Hides an answer or shows it again, wherever it stands. */
  void change(Answer answer, boolean hide) {
    DailyQuestion question = questions.hold(answer.question());
    answers.save(answer.hidden(hide));
    int parts = 0;
    for (Reply reply : replies.of(question.id())) {
      if (reply.counted() && answer.person().equals(reply.person())) {
        parts++;
        shown.revise(question, reply);
        if (!hide && reply.source() != Reply.Source.THREAD) {
          shown.show(question, reply);
        }
      }
    }
    if (!hide && parts == 0) {
      // its author took it back meanwhile
      settling.now(question);
    }
    telling.again(question);
    cards.refreshSoon(question.id(), clock.instant());
    log.info("answer {} is {}", answer.id(), hide ? "hidden" : "shown again");
  }
}
