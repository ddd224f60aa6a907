package dev.roundtable.mock;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.Member;
import dev.roundtable.group.Members;
import dev.roundtable.group.People;
import dev.roundtable.group.PersonId;
import dev.roundtable.mock.MockInterview.Cast;
import dev.roundtable.mock.MockInterview.State;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The first to press takes the chair; a third person observes and scores. */
@Component
class ChairPressed implements ActionHandler {

  private final MockInterviews interviews;
  private final Meetings meetings;
  private final PeerConductor conductor;
  private final ChairCard card;
  private final Members members;
  private final People people;
  private final Texts texts;

  ChairPressed(
      MockInterviews interviews,
      Meetings meetings,
      PeerConductor conductor,
      ChairCard card,
      Members members,
      People people,
      Texts texts) {
    this.interviews = interviews;
    this.meetings = meetings;
    this.conductor = conductor;
    this.card = card;
    this.members = members;
    this.people = people;
    this.texts = texts;
  }

  @Override
  public String kind() {
    return ChairCard.CHAIR;
  }

  @Override
  public AnswersBy answersBy() {
    return AnswersBy.PRIVATE;
  }

  @Override
  @Transactional
  public Response handle(Press press, String value) {
    String[] parts = press.action().argument().split("/", 2);
    PersonId person = people.identify(press.actor()).id();
    Optional<MockInterview> held = interviews.hold(MockId.parse(parts[0]));
    if (held.isEmpty() || !held.get().state().open()) {
      return Response.refuse(texts.get("mock.lapsed"));
    }
    MockInterview it = held.get();
    GroupId group = it.setting().group();
    boolean member =
        group != null && members.find(group, person).filter(Member::belongs).isPresent();
    if (!member) {
      return Response.refuse(texts.get("mock.members-only"));
    }
    if (it.candidate().equals(person)) {
      return Response.refuse(texts.get("mock.chair.own"));
    }
    return parts[1].equals("take") ? take(it, person) : observe(it, person);
  }

  private Response take(MockInterview it, PersonId person) {
    if (it.has(person)) {
      return new Response.None();
    }
    if (it.interviewer().isPresent()) {
      String quicker = Markdown.escape(people.get(it.interviewer().get()).name());
      return Response.refuse(texts.get("mock.chair.quicker", quicker));
    }
    MockInterview seated = it.casting(new Cast(it.candidate(), person, it.cast().observer()));
    card.taken(seated);
    meetings.agreed(seated, person);
    return Response.say(
        texts.get("mock.chair.yours", Markdown.escape(people.get(it.candidate()).name())));
  }

  private Response observe(MockInterview it, PersonId person) {
    if (it.has(person)) {
      return new Response.None();
    }
    if (it.cast().observer() != null || it.state() == State.PROPOSED) {
      return Response.refuse(texts.get("mock.chair.full"));
    }
    MockInterview watched = it.casting(new Cast(it.candidate(), it.cast().interviewer(), person));
    interviews.save(watched);
    card.taken(watched);
    conductor.welcomeObserver(watched);
    return Response.say(texts.get("mock.chair.observing"));
  }
}
