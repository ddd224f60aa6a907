package dev.roundtable.daily;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.group.GroupSettings;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NudgeRuleTest {

  private static final Instant MONDAY_NINE = Instant.parse("2026-11-23T08:00:00Z");
  private static final Instant TUESDAY_NINE = Instant.parse("2026-11-24T08:00:00Z");
  private static final NudgeRule.Days WEEK =
      new NudgeRule.Days(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Set.of());

  @Test
  void aReminderComesAtSixInTheMembersOwnZone() {
    assertThat(at("Europe/Berlin", TUESDAY_NINE, GroupSettings.DEFAULTS, WEEK))
        .isEqualTo("2026-11-23T17:00:00Z");
    assertThat(at("America/New_York", TUESDAY_NINE, GroupSettings.DEFAULTS, WEEK))
        .isEqualTo("2026-11-23T23:00:00Z");
  }

  @Test
  void noneComesInQuietHoursOrOnDaysOff() {
    GroupSettings d = GroupSettings.DEFAULTS;
    var atNight =
        new GroupSettings(80, false, false, LocalTime.of(22, 0), d.quietFrom(), d.quietTo(), null);
    assertThat(at("Europe/Berlin", TUESDAY_NINE, atNight, WEEK)).isNull();
    var off = new NudgeRule.Days(WEEK.weekdays(), Set.of(LocalDate.of(2026, 11, 23)));
    assertThat(at("Europe/Berlin", TUESDAY_NINE, d, off)).isNull();
  }

  @Test
  void noneComesAfterAnswersHaveEnded() {
    Instant noon = Instant.parse("2026-11-23T11:00:00Z");
    assertThat(at("Europe/Berlin", noon, GroupSettings.DEFAULTS, WEEK)).isNull();
  }

  private static Instant at(
      String zone, Instant until, GroupSettings settings, NudgeRule.Days days) {
    return NudgeRule.at(MONDAY_NINE, until, ZoneId.of(zone), settings, days);
  }
}
