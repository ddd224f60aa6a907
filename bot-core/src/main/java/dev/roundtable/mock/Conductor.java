package dev.roundtable.mock;

import dev.roundtable.chat.Message;
import dev.roundtable.delivery.DeliveryId;
import dev.roundtable.delivery.Outbox;
import dev.roundtable.delivery.Subject;
import dev.roundtable.guide.AnswerPart;
import dev.roundtable.guide.Key;
import dev.roundtable.mock.Line.Kind;
import dev.roundtable.mock.MockInterview.Posted;
import dev.roundtable.mock.MockInterview.State;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Leads a mock interview with the bot from beat to beat. Every method is called with the interview
 * held, in the caller's transaction, and returns it as it is kept.
 */
@Component
class Conductor {

  static final String SUBJECT = "mock";

  private final MockInterviews interviews;
  private final Turns turns;
  private final Scenes scenes;
  private final ChooseQuestions choosing;
  private final Transcript transcript;
  private final Prompts prompts;
  private final StepButtons buttons;
  private final Outbox outbox;
  private final Clock clock;

  Conductor(
      MockInterviews interviews,
      Turns turns,
      Scenes scenes,
      ChooseQuestions choosing,
      Transcript transcript,
      Prompts prompts,
      StepButtons buttons,
      Outbox outbox,
      Clock clock) {
    this.interviews = interviews;
    this.turns = turns;
    this.scenes = scenes;
    this.choosing = choosing;
    this.transcript = transcript;
    this.prompts = prompts;
    this.buttons = buttons;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Begins: the questions are chosen unless they were given ahead. */
  MockInterview begin(MockInterview it) {
    if (turns.of(it.id()).isEmpty()) {
      choosing.choose(scenes.of(it));
    }
    Scene scene = scenes.of(it);
    return enter(scene.at(it.start(scene.script().first(), clock.instant())));
  }

  /** The candidate has said all they wanted at this beat. */
  MockInterview next(MockInterview it) {
    Scene scene = spent(it);
    Phase phase = it.beat().phase();
    if (phase == Phase.ANSWERING || phase == Phase.PRESENTING) {
      scene = keep(scene, scene.turn().answeredNow(!wrote(scene)));
    }
    return go(scene, scene.script().next(it.beat(), scene.turned()));
  }

  /** The candidate says which parts their answer lacked. */
  MockInterview covered(MockInterview it, List<Key> missing) {
    Scene scene = spent(it);
    List<Key> inOrder =
        scene.format().parts().stream().map(AnswerPart::key).filter(missing::contains).toList();
    scene = keep(scene, scene.turn().lacking(inOrder));
    return go(scene, scene.script().next(it.beat(), scene.turned()));
  }

  /** Ends the questions here; what was answered is rated. */
  MockInterview wrapUp(MockInterview it) {
    Scene scene = spent(it);
    return go(scene, it.beat().then(Phase.PREDICTING));
  }

  /** Notes that the candidate is there, and how long they were at it. */
  Scene spent(MockInterview it) {
    Instant now = clock.instant();
    Instant heard = it.times().heardAt();
    Scene scene = scenes.of(it);
    if (heard == null || it.state() != State.RUNNING || it.beat().phase().afterwards()) {
      return scene;
    }
    Duration since = Duration.between(heard, now);
    Duration most = MockInterview.SILENCE;
    long seconds = Math.clamp(since.toSeconds(), 0, most.toSeconds());
    return keep(scene, scene.turn().spent((int) seconds));
  }

  /** Puts the small buttons under what the candidate wrote last. */
  MockInterview listen(MockInterview it) {
    Scene scene = spent(it);
    takeAway(it);
    UUID sent = tell(scene.it(), buttons.controls(scene));
    return save(it.resume(clock.instant()).posted(new Posted(it.posted().prompt(), sent)));
  }

  /** Says the present beat again, as after a pause. */
  MockInterview again(MockInterview it) {
    Scene scene = scenes.of(it);
    strip(scene);
    MockInterview now = it.resume(clock.instant());
    UUID sent = tell(now, prompts.at(scene.at(now)));
    return save(now.posted(new Posted(sent, null)));
  }

  MockInterview save(MockInterview it) {
    interviews.save(it);
    return it;
  }

  /** Takes the small buttons away, if they stand somewhere. */
  void takeAway(MockInterview it) {
    UUID controls = it.posted().controls();
    if (controls != null) {
      outbox.delete(new DeliveryId(controls));
    }
  }

  /** What was asked stays without its buttons; the small ones go. */
  private void strip(Scene scene) {
    UUID prompt = scene.it().posted().prompt();
    if (prompt != null) {
      outbox.edit(new DeliveryId(prompt), prompts.said(scene), null, null);
    }
    takeAway(scene.it());
  }

  private MockInterview go(Scene scene, Beat beat) {
    strip(scene);
    MockInterview it = scene.it().resume(clock.instant());
    return enter(scene.at(it.at(beat, clock.instant())));
  }

  private MockInterview enter(Scene scene) {
    MockInterview it = scene.it();
    if (it.beat().phase() == Phase.THINKING) {
      it = it.due(clock.instant().plus(Duration.ofMinutes(scene.format().thinkingMinutes())));
    }
    if (it.beat().phase() == Phase.OVER) {
      return save(it);
    }
    String asked = prompts.asked(scene.at(it));
    if (!asked.isEmpty()) {
      transcript.says(it, Kind.ASKED, asked, clock.instant());
    }
    UUID sent = tell(it, prompts.at(scene.at(it)));
    return save(it.posted(new Posted(sent, null)));
  }

  private Scene keep(Scene scene, Turn turn) {
    turns.save(turn);
    return scene.with(turn);
  }

  private boolean wrote(Scene scene) {
    int turn = scene.turn().number();
    return transcript.of(scene.it().id()).stream()
        .anyMatch(
            line ->
                line.turn() == turn
                    && (line.kind() == Kind.ANSWERED || line.kind() == Kind.HANDED_IN)
                    && !line.text().isBlank());
  }

  private UUID tell(MockInterview it, Message message) {
    return outbox.tell(it.candidate(), message, new Subject(SUBJECT, it.id().value())).value();
  }
}
