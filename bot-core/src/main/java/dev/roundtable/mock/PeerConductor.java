package dev.roundtable.mock;

import dev.roundtable.chat.Block;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Texts;
import dev.roundtable.delivery.Outbox;
import dev.roundtable.delivery.Subject;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.Groups;
import dev.roundtable.group.People;
import dev.roundtable.group.PersonId;
import dev.roundtable.mock.Line.Kind;
import dev.roundtable.mock.MockInterview.State;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Leads a mock interview with peers from question to question; the interviewer does the rest. */
@Component
class PeerConductor {

  private static final Duration LONGEST_TURN = Duration.ofHours(1);
  private static final int NAME_ON_BUTTON = 40;

  private final MockInterviews interviews;
  private final Turns turns;
  private final Scenes scenes;
  private final ChooseQuestions choosing;
  private final Transcript transcript;
  private final PeerCards cards;
  private final StepButtons buttons;
  private final Groups groups;
  private final People people;
  private final Outbox outbox;
  private final Texts texts;
  private final Clock clock;

  PeerConductor(
      MockInterviews interviews,
      Turns turns,
      Scenes scenes,
      ChooseQuestions choosing,
      Transcript transcript,
      PeerCards cards,
      StepButtons buttons,
      Groups groups,
      People people,
      Outbox outbox,
      Texts texts,
      Clock clock) {
    this.interviews = interviews;
    this.turns = turns;
    this.scenes = scenes;
    this.choosing = choosing;
    this.transcript = transcript;
    this.cards = cards;
    this.buttons = buttons;
    this.groups = groups;
    this.people = people;
    this.outbox = outbox;
    this.texts = texts;
    this.clock = clock;
  }

  /** Both are there. */
  MockInterview begin(MockInterview it) {
    if (turns.of(it.id()).isEmpty()) {
      choosing.choose(scenes.of(it));
    }
    MockInterview running = it.start(Beat.of(0, Phase.ANSWERING), clock.instant());
    PersonId interviewer = running.interviewer().orElseThrow();
    boolean first = !interviews.hasInterviewed(interviewer);
    interviews.save(running);
    makeRoom(running.candidate());
    makeRoom(interviewer);
    tell(running, running.candidate(), opening(running, interviewer));
    if (first) {
      tell(running, interviewer, cards.brief(name(running.candidate())));
    }
    ask(running);
    return running;
  }

  /** The present question is over: the next one, or everybody's marks. */
  MockInterview next(MockInterview it) {
    Scene scene = scenes.of(it);
    Instant now = clock.instant();
    Instant heard = it.times().heardAt();
    long seconds =
        heard == null
            ? 0
            : Math.clamp(Duration.between(heard, now).toSeconds(), 0, LONGEST_TURN.toSeconds());
    boolean wrote =
        transcript.of(it.id()).stream()
            .anyMatch(line -> line.turn() == scene.turn().number() && line.kind() == Kind.ANSWERED);
    turns.save(scene.turn().spent((int) seconds).answeredNow(!wrote));
    int turn = it.beat().turn() + 1;
    if (turn < scene.turns().size()) {
      MockInterview next = it.resume(now).at(Beat.of(turn, Phase.ANSWERING), now);
      interviews.save(next);
      ask(next);
      return next;
    }
    return wrapUp(it);
  }

  /** The candidate predicts, the others mark. */
  MockInterview wrapUp(MockInterview it) {
    Instant now = clock.instant();
    MockInterview over = it.resume(now).at(it.beat().then(Phase.PREDICTING), now);
    interviews.save(over);
    Scene scene = scenes.of(over);
    String predict = texts.get("mock.predicting");
    tell(
        over,
        over.candidate(),
        new Message(
            Markdown.plain(predict),
            List.of(new Block.Text(predict), new Block.Buttons(buttons.of(scene)))));
    over.interviewer()
        .ifPresent(person -> tell(over, person, cards.rate(scene, name(over.candidate()))));
    PersonId observer = over.cast().observer();
    if (observer != null) {
      tell(over, observer, cards.rateAsObserver(scene, name(over.candidate())));
    }
    return over;
  }

  MockInterview pause(MockInterview it) {
    MockInterview paused = it.pause(clock.instant());
    interviews.save(paused);
    return paused;
  }

  MockInterview resume(MockInterview it) {
    MockInterview running = it.resume(clock.instant());
    interviews.save(running);
    if (it.state() == State.PAUSED) {
      tell(running, running.candidate(), Message.text(texts.get("mock.peer.resumed")));
    }
    return running;
  }

  /** Somebody came to observe. */
  void welcomeObserver(MockInterview it) {
    PersonId observer = it.cast().observer();
    if (observer != null) {
      String interviewer = it.interviewer().map(this::name).orElse("");
      tell(it, observer, cards.observe(scenes.of(it), name(it.candidate()), interviewer));
    }
  }

  /** Passes something on. */
  void tell(MockInterview it, PersonId to, Message message) {
    outbox.tell(to, message, new Subject(Conductor.SUBJECT, it.id().value()));
  }

  String name(PersonId person) {
    return Markdown.escape(people.get(person).name());
  }

  /** A run alone waits while its candidate sits with a peer. */
  private void makeRoom(PersonId person) {
    interviews
        .unfinishedAlone(person)
        .flatMap(alone -> interviews.hold(alone.id()))
        .filter(alone -> alone.state() == State.RUNNING)
        .ifPresent(
            alone -> {
              MockInterview paused = alone.pause(clock.instant());
              interviews.save(paused);
              tell(paused, person, StepPressed.paused(paused, "mock.paused.peer", texts).quietly());
            });
  }

  /** A name that fits onto a button. */
  private static String brief(String name) {
    String line = Markdown.oneLine(name);
    return line.length() > NAME_ON_BUTTON ? line.substring(0, NAME_ON_BUTTON - 1) + "…" : line;
  }

  private void ask(MockInterview it) {
    Scene scene = scenes.of(it);
    transcript.says(it, Kind.ASKED, Markdown.plain(scene.question().text()), clock.instant());
    tell(it, it.candidate(), cards.asked(scene));
    PersonId interviewer = it.interviewer().orElseThrow();
    tell(it, interviewer, cards.lead(scene, brief(people.get(it.candidate()).name())));
  }

  private Message opening(MockInterview it, PersonId interviewer) {
    GroupId group = it.setting().group();
    String link = group == null ? null : groups.get(group).settings().callLink();
    String text = texts.get("mock.peer.begins", name(interviewer));
    return Message.text(link == null ? text : text + "\n\n" + texts.get("mock.call.link", link));
  }
}
