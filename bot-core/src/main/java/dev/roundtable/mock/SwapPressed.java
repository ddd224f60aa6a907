package dev.roundtable.mock;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.group.PersonId;
import dev.roundtable.mock.Held.Holding;
import dev.roundtable.mock.MockInterview.Cast;
import dev.roundtable.mock.MockInterview.Meeting;
import dev.roundtable.mock.MockInterview.State;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Swaps the roles for a second half when both want it. */
@Component
class SwapPressed implements ActionHandler {

  private final Held held;
  private final Replacing replacing;
  private final MockInterviews interviews;
  private final PeerConductor conductor;
  private final Texts texts;
  private final Clock clock;

  SwapPressed(
      Held held,
      Replacing replacing,
      MockInterviews interviews,
      PeerConductor conductor,
      Texts texts,
      Clock clock) {
    this.held = held;
    this.replacing = replacing;
    this.interviews = interviews;
    this.conductor = conductor;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return PeerCards.SWAP;
  }

  @Override
  public AnswersBy answersBy() {
    return AnswersBy.UPDATE;
  }

  @Override
  @Transactional
  public Response handle(Press press, String value) {
    String[] parts = press.action().argument().split("/", 2);
    return replacing.of(
        press,
        switch (held.any(press.actor(), MockId.parse(parts[0]))) {
          case Holding.Not(Response response) -> response;
          case Holding.Now now
              when now.it().state() != State.ENDED
                  || now.it().alone()
                  || now.person().equals(now.it().cast().observer()) ->
              new Response.None();
          case Holding.Now now -> pressed(now.it(), now.person(), parts[1]);
        });
  }

  private Response pressed(MockInterview it, PersonId person, String word) {
    PersonId other = Invitations.other(it, person);
    if (word.equals("no")) {
      conductor.tell(
          it, other, Message.text(texts.get("mock.swap.not", conductor.name(person))).quietly());
      return new Response.Update(Message.text(texts.get("mock.swap.thanks")));
    }
    Meeting m = it.meeting();
    if (m.candidateSwaps() && m.interviewerSwaps()) {
      return new Response.None();
    }
    boolean candidate = person.equals(it.candidate());
    Meeting wanted =
        new Meeting(
            m.room(),
            m.card(),
            null,
            m.candidateHere(),
            m.interviewerHere(),
            m.candidateSwaps() || candidate,
            m.interviewerSwaps() || !candidate,
            m.follows());
    interviews.save(it.meeting(wanted));
    if (!wanted.candidateSwaps() || !wanted.interviewerSwaps()) {
      String waits = texts.get("mock.swap.waits", conductor.name(other));
      return new Response.Update(Message.text(waits));
    }
    secondHalf(it);
    return new Response.Update(Message.text(texts.get("mock.swap.begins")));
  }

  private void secondHalf(MockInterview it) {
    PersonId candidate = it.interviewer().orElseThrow();
    Cast cast = new Cast(candidate, it.candidate(), it.cast().observer());
    Meeting meeting = new Meeting(null, null, null, true, true, false, false, it.id());
    MockInterview half =
        MockInterview.draft(it.setting(), candidate, clock.instant())
            .casting(cast)
            .meeting(meeting);
    interviews.add(half);
    conductor.welcomeObserver(conductor.begin(half));
  }
}
