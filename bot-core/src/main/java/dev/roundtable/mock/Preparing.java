package dev.roundtable.mock;

import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Texts;
import dev.roundtable.delivery.Outbox;
import dev.roundtable.delivery.Subject;
import dev.roundtable.guide.PrepareAhead;
import dev.roundtable.mock.Reminders.Reminder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Gives the prompt of a presentation ahead, and reminds of it until its day. */
@Component
class Preparing {

  static final String OUTLINE = "mock.outline";
  static final String DAY = "mock.day";

  /** How long the day may pass before it is taken as not this time. */
  private static final Duration GRACE = Duration.ofDays(3);

  private final MockInterviews interviews;
  private final ChooseQuestions choosing;
  private final Scenes scenes;
  private final LocalDay days;
  private final Outbox outbox;
  private final Texts texts;
  private final Clock clock;

  Preparing(
      MockInterviews interviews,
      ChooseQuestions choosing,
      Scenes scenes,
      LocalDay days,
      Outbox outbox,
      Texts texts,
      Clock clock) {
    this.interviews = interviews;
    this.choosing = choosing;
    this.scenes = scenes;
    this.days = days;
    this.outbox = outbox;
    this.texts = texts;
    this.clock = clock;
  }

  /** A day is agreed: the prompt comes now. Agreeing on another day moves the reminders. */
  void agree(MockInterview it, Instant starts) {
    Instant now = clock.instant();
    if (scenes.of(it).turns().isEmpty()) {
      choosing.choose(scenes.of(it));
    }
    MockInterview heard = it.heard(now);
    Instant due = new Reminders(now, starts).after(0).map(Reminder::at).orElse(starts);
    MockInterview agreed = heard.agree(starts, due).forgetReminders();
    interviews.save(agreed);
    Scene scene = scenes.of(agreed);
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading(scene.about()));
    blocks.add(new Block.Text(texts.get("mock.prepare.prompt")));
    String question = Markdown.fromGuide(scene.question().text()).strip();
    blocks.add(new Block.Text(Markdown.strong(question)));
    blocks.add(new Block.Note(texts.get("mock.prepare.until", day(agreed))));
    blocks.add(new Block.Buttons(another(agreed)));
    tell(agreed, new Message(Markdown.plain(question), blocks));
  }

  /** The next reminder, or after the last one: not this time. */
  void remind(MockInterview it) {
    Instant starts = Objects.requireNonNull(it.times().startsAt());
    Instant agreed = Objects.requireNonNullElse(it.times().heardAt(), it.times().createdAt());
    var reminders = new Reminders(agreed, starts);
    var reminder = reminders.after(it.times().reminders());
    if (reminder.isEmpty()) {
      interviews.save(it.cancel(clock.instant()));
      tell(it, Message.text(texts.get("mock.prepare.lapsed")).quietly());
      return;
    }
    Instant next =
        reminders
            .after(it.times().reminders() + 1)
            .map(Reminder::at)
            .orElseGet(() -> starts.plus(GRACE));
    MockInterview after = it.reminded(next);
    interviews.save(after);
    tell(after, message(after, reminder.get().kind()));
  }

  private Message message(MockInterview it, Reminders.Kind kind) {
    Scene scene = scenes.of(it);
    PrepareAhead prepare = scene.format().prepare();
    var blocks = new ArrayList<Block>();
    String name = Markdown.escape(scene.about());
    String text =
        switch (kind) {
          case HALF -> texts.get("mock.prepare.half", name, day(it));
          case DAY_BEFORE -> texts.get("mock.prepare.day-before", name, day(it));
          case NOW -> texts.get("mock.prepare.now", name);
        };
    blocks.add(new Block.Text(text));
    var row = new ArrayList<Button>();
    if (kind == Reminders.Kind.HALF && prepare != null && !prepare.outline().isBlank()) {
      blocks.add(new Block.Text(Markdown.fromGuide(prepare.outline()).strip()));
      row.add(Button.primary(ActionId.of(OUTLINE, it.id()), texts.get("mock.outline")));
    }
    if (kind == Reminders.Kind.NOW) {
      row.add(
          Button.primary(ActionId.of(DAY, it.id() + "/start"), texts.get("mock.prepare.start")));
    }
    row.addAll(List.of(another(it)));
    blocks.add(new Block.Buttons(row));
    return new Message(Markdown.plain(text), blocks);
  }

  private Button[] another(MockInterview it) {
    return new Button[] {
      Button.plain(ActionId.of(SetupCard.DATE, it.id() + "/form"), texts.get("mock.another-day")),
      Button.plain(ActionId.of(DAY, it.id() + "/not"), texts.get("mock.not-this-time"))
    };
  }

  private String day(MockInterview it) {
    ZoneId zone = days.zone(it.candidate(), it.setting().group());
    return LocalDay.show(Objects.requireNonNull(it.times().startsAt()), zone);
  }

  private void tell(MockInterview it, Message message) {
    outbox.tell(it.candidate(), message, new Subject(Conductor.SUBJECT, it.id().value()));
  }
}
