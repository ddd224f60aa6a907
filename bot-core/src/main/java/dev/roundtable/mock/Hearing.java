package dev.roundtable.mock;

import dev.roundtable.chat.Attachment;
import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.ChatEvent.MessageDeleted;
import dev.roundtable.chat.ChatEvent.MessageEdited;
import dev.roundtable.chat.ChatEvent.MessagePosted;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Texts;
import dev.roundtable.delivery.Outbox;
import dev.roundtable.delivery.Subject;
import dev.roundtable.group.People;
import dev.roundtable.group.PersonId;
import dev.roundtable.mock.Line.Kind;
import dev.roundtable.mock.MockInterview.State;
import dev.roundtable.mock.Step.Verb;
import dev.roundtable.practice.TalkOwner;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Listens in private conversations. While a mock interview goes on, or pauses, what its people
 * write there belongs to it; what the candidate writes during a pause takes it up again.
 */
@Component
class Hearing implements TalkOwner {

  private final MockInterviews interviews;
  private final Transcript transcript;
  private final Conductor conductor;
  private final PeerTalk peers;
  private final People people;
  private final Outbox outbox;
  private final Texts texts;
  private final Clock clock;

  Hearing(
      MockInterviews interviews,
      Transcript transcript,
      Conductor conductor,
      PeerTalk peers,
      People people,
      Outbox outbox,
      Texts texts,
      Clock clock) {
    this.interviews = interviews;
    this.transcript = transcript;
    this.conductor = conductor;
    this.peers = peers;
    this.people = people;
    this.outbox = outbox;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public boolean owns(MessagePosted message) {
    return transcript.of(message.message().key()).isPresent()
        || interviewOf(message).filter(it -> !it.beat().phase().afterwards()).isPresent();
  }

  @EventListener
  @Transactional
  public void on(MessagePosted event) {
    if (event.author().bot()
        || !(event.message().place() instanceof Place.Talk)
        || transcript.of(event.message().key()).isPresent()) {
      return;
    }
    Optional<MockInterview> found =
        interviewOf(event)
            .flatMap(it -> interviews.hold(it.id()))
            .filter(it -> it.state() == State.RUNNING || it.state() == State.PAUSED)
            .filter(it -> !it.beat().phase().afterwards());
    if (found.isEmpty()) {
      return;
    }
    PersonId person = people.identify(event.author()).id();
    String text = words(event.text(), event.attachments());
    if (text.isEmpty()) {
      return;
    }
    if (found.get().alone()) {
      hear(found.get(), person, text, event);
    } else {
      peers.hear(found.get(), person, text, event);
    }
  }

  @EventListener
  @Transactional
  public void on(MessageEdited event) {
    transcript
        .of(event.message().key())
        .ifPresent(line -> transcript.rewrite(line, words(event.text(), event.attachments())));
  }

  @EventListener
  @Transactional
  public void on(MessageDeleted event) {
    transcript.of(event.message().key()).ifPresent(line -> transcript.rewrite(line, ""));
  }

  private void hear(MockInterview it, PersonId person, String text, MessagePosted event) {
    MockInterview now = it.beat().phase() == Phase.THINKING ? conductor.next(it) : it;
    Kind kind =
        switch (now.beat().phase()) {
          case CLARIFYING -> Kind.CLARIFIED;
          case PRESENTING -> Kind.HANDED_IN;
          default -> Kind.ANSWERED;
        };
    if (!transcript.says(now, kind, person, text, event.message().key(), event.at())) {
      return;
    }
    if (kind == Kind.CLARIFIED) {
      clarify(now, text);
    } else if (now.beat().phase().speaking()) {
      conductor.listen(now);
    } else {
      conductor.save(now.resume(clock.instant()));
    }
  }

  private void clarify(MockInterview it, String asked) {
    Scene scene = conductor.spent(it);
    Optional<String> prepared = Clarifications.answer(asked, scene.clarifying());
    String answer =
        prepared
            .map(found -> Markdown.fromGuide(found).strip())
            .orElseGet(() -> texts.get("mock.you-decide"));
    transcript.says(it, Kind.TOLD, Markdown.plain(answer), clock.instant());
    MockInterview now = conductor.save(it.resume(clock.instant()));
    var row =
        new Block.Buttons(Button.primary(Step.action(now, Verb.NEXT), texts.get("mock.clear")));
    outbox.tell(
        now.candidate(),
        new Message(Markdown.plain(answer), List.of(new Block.Text(answer), row)),
        new Subject(Conductor.SUBJECT, now.id().value()));
  }

  private Optional<MockInterview> interviewOf(MessagePosted event) {
    return people.known(event.author().account()).flatMap(interviews::current);
  }

  /** The text, and the names of what was attached. */
  private String words(String text, List<Attachment> attachments) {
    Stream<String> files =
        attachments.stream()
            .map(
                file ->
                    file.voice()
                        ? texts.get("mock.voice")
                        : texts.get("mock.file", Markdown.oneLine(file.name())));
    return Stream.concat(Stream.of(text.strip()), files)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
