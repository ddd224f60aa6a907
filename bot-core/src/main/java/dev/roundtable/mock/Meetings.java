package dev.roundtable.mock;

import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Texts;
import dev.roundtable.delivery.Outbox;
import dev.roundtable.delivery.Subject;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.Groups;
import dev.roundtable.group.People;
import dev.roundtable.group.PersonId;
import dev.roundtable.guide.Key;
import dev.roundtable.mock.MockInterview.Meeting;
import dev.roundtable.practice.MockLink;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Brings two people together at the time they agreed on; nobody is left waiting. */
@Component
class Meetings {

  static final String HERE = "mock.here";

  /** Who is not there by then is not waited for any longer. */
  static final Duration NO_SHOW = Duration.ofMinutes(10);

  private final MockInterviews interviews;
  private final Scenes scenes;
  private final PeerConductor conductor;
  private final ChairCard chair;
  private final LocalDay days;
  private final Groups groups;
  private final People people;
  private final Outbox outbox;
  private final Texts texts;
  private final Clock clock;

  Meetings(
      MockInterviews interviews,
      Scenes scenes,
      PeerConductor conductor,
      ChairCard chair,
      LocalDay days,
      Groups groups,
      People people,
      Outbox outbox,
      Texts texts,
      Clock clock) {
    this.interviews = interviews;
    this.scenes = scenes;
    this.conductor = conductor;
    this.chair = chair;
    this.days = days;
    this.groups = groups;
    this.people = people;
    this.outbox = outbox;
    this.texts = texts;
    this.clock = clock;
  }

  /** Somebody said yes to what was suggested: now, or at a time to come. */
  void agreed(MockInterview it, PersonId by) {
    Instant now = clock.instant();
    Instant starts = it.times().startsAt();
    if (starts != null && starts.isAfter(now)) {
      MockInterview later = it.agree(starts, starts).forgetReminders();
      interviews.save(later);
      for (PersonId person : both(later)) {
        String when = LocalDay.show(starts, days.zone(person, it.setting().group()));
        String text =
            texts.get("mock.agreed", name(Invitations.other(it, person)), about(later), when);
        tell(later, person, said(text, List.of(not(later))));
      }
      return;
    }
    MockInterview agreed = it.agree(now, now.plus(NO_SHOW)).reminded(now.plus(NO_SHOW));
    interviews.save(agreed);
    call(agreed, Invitations.other(it, by), name(by));
    here(agreed, by);
  }

  /** It is time, or somebody did not come. */
  void due(MockInterview it) {
    if (it.times().reminders() == 0) {
      Instant now = clock.instant();
      MockInterview called = it.reminded(now.plus(NO_SHOW));
      interviews.save(called);
      both(called).forEach(person -> call(called, person, name(Invitations.other(called, person))));
      return;
    }
    MockInterview gone = it.cancel(clock.instant());
    interviews.save(gone);
    chair.close(gone);
    for (PersonId person : both(gone)) {
      boolean waited =
          person.equals(gone.candidate())
              ? gone.meeting().candidateHere()
              : gone.meeting().interviewerHere();
      String other = name(Invitations.other(gone, person));
      tell(
          gone,
          person,
          waited
              ? otherWays(gone, person, texts.get("mock.no-show", other))
              : Message.text(texts.get("mock.missed", other)).quietly());
    }
  }

  /** Somebody is there; with both there it begins. */
  MockInterview here(MockInterview it, PersonId person) {
    Meeting m = it.meeting();
    boolean candidate = person.equals(it.candidate());
    MockInterview now =
        it.meeting(
            new Meeting(
                m.room(),
                m.card(),
                null,
                m.candidateHere() || candidate,
                m.interviewerHere() || !candidate,
                m.candidateSwaps(),
                m.interviewerSwaps(),
                m.follows()));
    interviews.save(now);
    return now.meeting().candidateHere() && now.meeting().interviewerHere()
        ? conductor.begin(now)
        : now;
  }

  /** Nobody answered in time. */
  void lapse(MockInterview it) {
    MockInterview gone = it.cancel(clock.instant());
    interviews.save(gone);
    chair.close(gone);
    PersonId awaited = it.meeting().awaited();
    PersonId waiting = awaited == null ? it.candidate() : Invitations.other(it, awaited);
    String text =
        awaited == null
            ? texts.get("mock.chair.lapsed")
            : texts.get("mock.invitation.lapsed", name(awaited));
    tell(gone, waiting, otherWays(gone, waiting, text));
  }

  /** Somebody says not this time, before or after they agreed. */
  void notThisTime(MockInterview it, PersonId by) {
    MockInterview gone = it.cancel(clock.instant());
    interviews.save(gone);
    chair.close(gone);
    PersonId other = Invitations.other(it, by);
    tell(gone, other, otherWays(gone, other, texts.get("mock.declined", name(by))));
  }

  private void call(MockInterview it, PersonId person, String other) {
    var blocks = new ArrayList<Block>();
    String text = texts.get("mock.call", other, about(it));
    blocks.add(new Block.Text(text));
    String link = link(it);
    if (!link.isEmpty()) {
      blocks.add(new Block.Text(link));
    }
    blocks.add(
        new Block.Buttons(
            Button.primary(ActionId.of(HERE, it.id() + "/here"), texts.get("mock.here")), not(it)));
    tell(it, person, new Message(Markdown.plain(text), blocks));
  }

  /** Where the group meets for calls, in words; empty if nowhere. */
  private String link(MockInterview it) {
    GroupId group = it.setting().group();
    String link = group == null ? null : groups.get(group).settings().callLink();
    return link == null ? "" : texts.get("mock.call.link", link);
  }

  /** The candidate is offered the bot or somebody else; an interviewer needs no consolation. */
  private Message otherWays(MockInterview it, PersonId person, String text) {
    if (!person.equals(it.candidate())) {
      return Message.text(text);
    }
    Key topic = it.setting().topic();
    String about = topic == null ? MockLink.ROUND + it.setting().round() : MockLink.TOPIC + topic;
    return said(
        text,
        List.of(
            Button.primary(
                new MockLink(it.setting().guide(), about).action(), texts.get("mock.other-ways"))));
  }

  private Button not(MockInterview it) {
    return Button.plain(ActionId.of(HERE, it.id() + "/not"), texts.get("mock.not-this-time"));
  }

  private static Message said(String text, List<Button> row) {
    return new Message(Markdown.plain(text), List.of(new Block.Text(text), new Block.Buttons(row)));
  }

  private static List<PersonId> both(MockInterview it) {
    return List.of(it.candidate(), it.interviewer().orElseThrow());
  }

  private String about(MockInterview it) {
    return Markdown.escape(scenes.of(it).about());
  }

  private String name(PersonId person) {
    return Markdown.escape(people.get(person).name());
  }

  private void tell(MockInterview it, PersonId to, Message message) {
    outbox.tell(to, message, new Subject(Conductor.SUBJECT, it.id().value()));
  }
}
