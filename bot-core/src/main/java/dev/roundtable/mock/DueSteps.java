package dev.roundtable.mock;

import dev.roundtable.chat.Message;
import dev.roundtable.chat.Texts;
import dev.roundtable.delivery.Outbox;
import dev.roundtable.delivery.Subject;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What comes by itself: pauses, the end of a pause, reminders, lapses. */
@Component
class DueSteps {

  private final MockInterviews interviews;
  private final Scenes scenes;
  private final Conductor conductor;
  private final Preparing preparing;
  private final Meetings meetings;
  private final Finish finish;
  private final Outbox outbox;
  private final Texts texts;
  private final Clock clock;

  DueSteps(
      MockInterviews interviews,
      Scenes scenes,
      Conductor conductor,
      Preparing preparing,
      Meetings meetings,
      Finish finish,
      Outbox outbox,
      Texts texts,
      Clock clock) {
    this.interviews = interviews;
    this.scenes = scenes;
    this.conductor = conductor;
    this.preparing = preparing;
    this.meetings = meetings;
    this.finish = finish;
    this.outbox = outbox;
    this.texts = texts;
    this.clock = clock;
  }

  /** Takes the step that a held interview is due for; it is not due any more afterwards. */
  void take(MockInterview it) {
    switch (it.state()) {
      case PROPOSED -> {
        if (it.draft()) {
          interviews.save(it.cancel(clock.instant()));
        } else {
          meetings.lapse(it);
        }
      }
      case AGREED -> {
        if (it.alone()) {
          preparing.remind(it);
        } else {
          meetings.due(it);
        }
      }
      case RUNNING -> running(it);
      case PAUSED -> silent(it);
      case ENDED, CANCELLED -> interviews.save(it.due(null));
    }
  }

  private void running(MockInterview it) {
    if (!it.alone() || it.beat().phase().afterwards()) {
      silent(it);
    } else if (it.beat().phase() == Phase.THINKING) {
      conductor.next(it);
    } else {
      MockInterview paused = it.pause(clock.instant());
      interviews.save(paused);
      tell(paused, StepPressed.paused(paused, "mock.paused.silence", texts).quietly());
    }
  }

  /** Nobody came back for a day. */
  private void silent(MockInterview it) {
    if (scenes.of(it).turns().stream().anyMatch(Turn::answered)) {
      finish.over(it);
    } else {
      finish.withoutAnswers(it);
      tell(it, Message.text(texts.get("mock.ended-silent")).quietly());
    }
  }

  private void tell(MockInterview it, Message message) {
    outbox.tell(it.candidate(), message, new Subject(Conductor.SUBJECT, it.id().value()));
  }
}
