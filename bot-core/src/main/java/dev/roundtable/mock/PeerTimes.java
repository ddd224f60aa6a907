package dev.roundtable.mock;

import dev.roundtable.chat.FormValues;
import dev.roundtable.chat.Input;
import dev.roundtable.chat.Texts;
import dev.roundtable.group.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The two inputs by which people propose a time, and what they mean. */
@Component
class PeerTimes {

  private static final String DAY = "day";
  private static final String TIME = "time";
  private static final Duration FARTHEST = Duration.ofDays(28);

  private final LocalDay days;
  private final Texts texts;
  private final Clock clock;

  PeerTimes(LocalDay days, Texts texts, Clock clock) {
    this.days = days;
    this.texts = texts;
    this.clock = clock;
  }

  /** What was proposed, or what to mend. */
  record Proposed(Optional<Instant> at, Map<String, String> errors) {}

  List<Input> inputs(MockInterview it, PersonId person) {
    ZoneId zone = days.zone(person, it.setting().group());
    return List.of(
        new Input.DateInput(
            DAY, texts.get("mock.date.day"), "", true, clock.instant().atZone(zone).toLocalDate()),
        new Input.ShortText(
            TIME,
            texts.get("mock.date.time"),
            texts.get("mock.date.zone", zone.getId()),
            true,
            5,
            "20:00"));
  }

  Proposed read(FormValues values, MockInterview it, PersonId person) {
    Optional<LocalDate> day = values.date(DAY);
    Optional<LocalTime> time = values.text(TIME).flatMap(LocalDay::time);
    if (day.isEmpty()) {
      return wrong(DAY, "mock.date.wrong-day");
    }
    if (time.isEmpty()) {
      return wrong(TIME, "mock.date.wrong-time");
    }
    ZoneId zone = days.zone(person, it.setting().group());
    Instant at = LocalDay.instant(day.get(), time.get(), zone);
    Instant now = clock.instant();
    return at.isAfter(now) && at.isBefore(now.plus(FARTHEST))
        ? new Proposed(Optional.of(at), Map.of())
        : wrong(DAY, "mock.date.future");
  }

  private Proposed wrong(String input, String key) {
    return new Proposed(Optional.empty(), Map.of(input, texts.get(key)));
  }
}
