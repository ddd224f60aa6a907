package dev.roundtable.mock;

import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.delivery.Outbox;
import dev.roundtable.delivery.Subject;
import dev.roundtable.group.People;
import dev.roundtable.group.PersonId;
import dev.roundtable.mock.MockInterview.Cast;
import dev.roundtable.mock.MockInterview.Meeting;
import dev.roundtable.mock.MockInterview.State;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Proposals to a peer, to and fro until both mean the same time, or one says not this time. */
@Component
class Invitations {

  static final String ANSWER = "mock.invited";
  static final String TIME = "mock.time";

  /** An invitation for now lapses after so long. */
  static final Duration NOW_LAPSES = Duration.ofMinutes(15);

  private static final Duration LATER_LAPSES = Duration.ofHours(24);
  private static final LocalTime TONIGHT = LocalTime.of(20, 0);

  private final MockInterviews interviews;
  private final Scenes scenes;
  private final Meetings meetings;
  private final LocalDay days;
  private final People people;
  private final Outbox outbox;
  private final Texts texts;
  private final Clock clock;

  Invitations(
      MockInterviews interviews,
      Scenes scenes,
      Meetings meetings,
      LocalDay days,
      People people,
      Outbox outbox,
      Texts texts,
      Clock clock) {
    this.interviews = interviews;
    this.scenes = scenes;
    this.meetings = meetings;
    this.days = days;
    this.people = people;
    this.outbox = outbox;
    this.texts = texts;
    this.clock = clock;
  }

  /** The candidate asks a peer to interview them. */
  Response propose(MockInterview draft, PersonId peer, @Nullable Instant startsAt) {
    Cast cast = new Cast(draft.candidate(), peer, null);
    MockInterview it = suggest(draft.casting(cast), draft.candidate(), startsAt);
    return Response.say(
        texts.get(startsAt == null ? "mock.asked.now" : "mock.asked.later", name(peer), when(it)));
  }

  /** Suggests a time (null for now) to the other one. */
  MockInterview suggest(MockInterview it, PersonId from, @Nullable Instant startsAt) {
    Instant now = clock.instant();
    PersonId to = other(it, from);
    Instant lapses = now.plus(startsAt == null ? NOW_LAPSES : LATER_LAPSES);
    Instant due = startsAt != null && startsAt.isBefore(lapses) ? startsAt : lapses;
    Meeting m = it.meeting();
    MockInterview asked =
        it.meeting(new Meeting(m.room(), m.card(), to, false, false, false, false, m.follows()))
            .proposeFor(startsAt)
            .due(due);
    interviews.save(asked);
    tell(asked, to, invitation(asked, from, to, startsAt));
    return asked;
  }

  /** What somebody who is asked answers; {@code yes} takes what was suggested. */
  Response answer(MockInterview it, PersonId person, String word) {
    if (it.state() != State.PROPOSED) {
      return Response.refuse(texts.get("mock.lapsed"));
    }
    if (!person.equals(it.meeting().awaited())) {
      return Response.refuse(texts.get("mock.not-awaited"));
    }
    return switch (word) {
      case "yes" -> {
        meetings.agreed(it, person);
        yield said("mock.invited.yes", it, person);
      }
      case "now" -> {
        suggest(it, person, null);
        yield said("mock.invited.suggested", it, person);
      }
      case "tonight" -> {
        suggest(it, person, tonight(it, person));
        yield said("mock.invited.suggested", it, person);
      }
      default -> {
        meetings.notThisTime(it, person);
        yield said("mock.invited.no", it, person);
      }
    };
  }

  /** Tonight at eight where they are; tomorrow's if that is nearly over. */
  Instant tonight(MockInterview it, PersonId person) {
    ZoneId zone = days.zone(person, it.setting().group());
    Instant now = clock.instant();
    Instant at = LocalDay.instant(now.atZone(zone).toLocalDate(), TONIGHT, zone);
    return at.isAfter(now.plus(NOW_LAPSES)) ? at : at.plus(Duration.ofDays(1));
  }

  private Message invitation(
      MockInterview it, PersonId from, PersonId to, @Nullable Instant startsAt) {
    Scene scene = scenes.of(it);
    boolean asksInterviewer = to.equals(it.cast().interviewer());
    String about = Markdown.escape(scene.about());
    String text =
        texts.get(
            asksInterviewer ? "mock.invitation" : "mock.invitation.back",
            name(from),
            about,
            when(it),
            scene.plan().minutes());
    var no = button(it, "no", "mock.not-this-time");
    var time = Button.plain(ActionId.of(TIME, it.id() + "/form"), texts.get("mock.propose"));
    var tonight = button(it, "tonight", "mock.tonight");
    Block.Buttons row =
        startsAt == null
            ? new Block.Buttons(
                Button.primary(ActionId.of(ANSWER, it.id() + "/yes"), texts.get("mock.now")),
                tonight,
                time,
                no)
            : new Block.Buttons(
                Button.primary(ActionId.of(ANSWER, it.id() + "/yes"), texts.get("mock.fits")),
                button(it, "now", "mock.rather-now"),
                time,
                no);
    return new Message(
        Markdown.plain(text),
        asksInterviewer
            ? List.of(new Block.Text(text), new Block.Note(texts.get("mock.invitation.note")), row)
            : List.of(new Block.Text(text), row));
  }

  private Button button(MockInterview it, String word, String key) {
    return Button.plain(ActionId.of(ANSWER, it.id() + "/" + word), texts.get(key));
  }

  private Response said(String key, MockInterview it, PersonId person) {
    return new Response.Update(Message.text(texts.get(key, name(other(it, person)))));
  }

  private String when(MockInterview it) {
    Instant at = it.times().startsAt();
    return at == null
        ? texts.get("mock.when.now")
        : LocalDay.show(at, days.zone(it.candidate(), it.setting().group()));
  }

  static PersonId other(MockInterview it, PersonId one) {
    return one.equals(it.candidate()) ? it.interviewer().orElse(one) : it.candidate();
  }

  private String name(PersonId person) {
    return Markdown.escape(people.get(person).name());
  }

  private void tell(MockInterview it, PersonId to, Message message) {
    outbox.tell(to, message, new Subject(Conductor.SUBJECT, it.id().value()));
  }
}
