package dev.roundtable.mock;

import dev.roundtable.chat.Block;
import dev.roundtable.chat.ChatEvent.MessagePosted;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Texts;
import dev.roundtable.group.PersonId;
import dev.roundtable.mock.Line.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What people write to the bot during a mock interview with peers: the candidate's words go to the
 * others, the others' are notes of their own.
 */
@Component
class PeerTalk {

  private final Transcript transcript;
  private final PeerConductor conductor;
  private final Texts texts;

  PeerTalk(Transcript transcript, PeerConductor conductor, Texts texts) {
    this.transcript = transcript;
    this.conductor = conductor;
    this.texts = texts;
  }

  void hear(MockInterview it, PersonId person, String text, MessagePosted event) {
    boolean candidate = person.equals(it.candidate());
    Kind kind = candidate ? Kind.ANSWERED : Kind.NOTE;
    if (!transcript.says(it, kind, person, text, event.message().key(), event.at())) {
      return;
    }
    MockInterview now = conductor.resume(it);
    if (candidate) {
      pass(now, person, text);
    }
  }

  /** Shows the candidate's words to those who listen. */
  private void pass(MockInterview it, PersonId from, String text) {
    String said = texts.get("mock.peer.says", conductor.name(from));
    var message =
        new Message(
            texts.get("mock.peer.summary"), List.of(new Block.Text(said), new Block.Quote(text)));
    Stream.of(it.cast().interviewer(), it.cast().observer())
        .filter(Objects::nonNull)
        .forEach(to -> conductor.tell(it, to, message));
  }

  /** The interviewer's words to the candidate. */
  void say(MockInterview it, PersonId interviewer, String text, Instant at) {
    transcript.says(it, Kind.ASKED, interviewer, text, null, at);
    String said = texts.get("mock.peer.says", conductor.name(interviewer));
    conductor.tell(
        it,
        it.candidate(),
        new Message(text, List.of(new Block.Text(said), new Block.Quote(text))));
  }
}
