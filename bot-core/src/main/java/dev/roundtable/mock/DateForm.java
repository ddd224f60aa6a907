package dev.roundtable.mock;

import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.Form;
import dev.roundtable.chat.FormHandler;
import dev.roundtable.chat.Input;
import dev.roundtable.chat.Interaction.FormSubmitted;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.guide.PrepareAhead;
import dev.roundtable.mock.Held.Holding;
import dev.roundtable.mock.MockInterview.State;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Agrees on the day of a presentation. */
@Component
class DateForm implements FormHandler {

  private static final String DAY = "day";
  private static final String TIME = "time";
  private static final LocalTime USUAL = LocalTime.of(18, 0);

  /** How much longer than usual somebody may take. */
  private static final int SPARE_WEEKS = 2;

  private final Held held;
  private final Scenes scenes;
  private final Preparing preparing;
  private final LocalDay days;
  private final Texts texts;
  private final Clock clock;

  DateForm(Held held, Scenes scenes, Preparing preparing, LocalDay days, Texts texts, Clock clock) {
    this.held = held;
    this.scenes = scenes;
    this.preparing = preparing;
    this.days = days;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return SetupCard.DATE;
  }

  Form form(Holding.Now now) {
    MockInterview it = now.it();
    ZoneId zone = days.zone(it.candidate(), it.setting().group());
    PrepareAhead prepare = scenes.of(it).format().prepare();
    int weeks = prepare == null ? 1 : prepare.weeks().to();
    LocalDate suggested = clock.instant().atZone(zone).toLocalDate().plusDays(weeks * 7L - 4);
    return new Form(
        ActionId.of(SetupCard.DATE, it.id().toString()),
        texts.get("mock.date.title"),
        texts.get("mock.date.submit"),
        null,
        List.of(
            new Input.DateInput(
                DAY,
                texts.get("mock.date.day"),
                prepare == null ? "" : texts.get("mock.date.hint", prepare.weeks().toString()),
                true,
                suggested),
            new Input.ShortText(
                TIME,
                texts.get("mock.date.time"),
                texts.get("mock.date.zone", zone.getId()),
                true,
                5,
                USUAL.toString())));
  }

  @Override
  @Transactional
  public Response submit(FormSubmitted form) {
    MockId id = MockId.parse(form.action().argument());
    return switch (held.any(form.actor(), id)) {
      case Holding.Not(Response response) -> response;
      case Holding.Now now when !waits(now.it()) -> Response.refuse(texts.get("mock.is-over"));
      case Holding.Now now -> agree(now.it(), form);
    };
  }

  private Response agree(MockInterview it, FormSubmitted form) {
    ZoneId zone = days.zone(it.candidate(), it.setting().group());
    Optional<LocalDate> day = form.values().date(DAY);
    Optional<LocalTime> time = form.values().text(TIME).flatMap(LocalDay::time);
    Map<String, String> errors = new HashMap<>();
    if (day.isEmpty()) {
      errors.put(DAY, texts.get("mock.date.wrong-day"));
    }
    if (time.isEmpty()) {
      errors.put(TIME, texts.get("mock.date.wrong-time"));
    }
    if (day.isPresent() && time.isPresent()) {
      Instant starts = LocalDay.instant(day.get(), time.get(), zone);
      PrepareAhead prepare = scenes.of(it).format().prepare();
      int weeks = (prepare == null ? 2 : prepare.weeks().to()) + SPARE_WEEKS;
      Instant now = clock.instant();
      if (starts.isAfter(now) && starts.isBefore(now.plus(Duration.ofDays(weeks * 7L)))) {
        preparing.agree(it, starts);
        return Response.say(texts.get("mock.date.agreed", LocalDay.show(starts, zone)));
      }
      errors.put(DAY, texts.get("mock.date.range", weeks));
    }
    return new Response.FormErrors(errors);
  }

  private static boolean waits(MockInterview it) {
    return it.draft() || (it.state() == State.AGREED && it.alone());
  }
}
