package dev.roundtable.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class LocalTimesTest {

  @Test
  void aSkippedTimeMovesToTheEndOfTheGap() {
    Instant instant = at("2027-03-28", "02:30", "Europe/Berlin");
    assertThat(instant).isEqualTo("2027-03-28T01:00:00Z");
    assertThat(instant.atZone(ZoneId.of("Europe/Berlin")).toLocalTime()).isEqualTo("03:00");
  }

  @Test
  void aDoubledTimeMeansTheEarlier() {
    assertThat(at("2027-10-31", "02:30", "Europe/Berlin")).isEqualTo("2027-10-31T00:30:00Z");
  }

  @Test
  void aHalfHourGapIsHalfAnHour() {
    assertThat(at("2027-10-03", "02:15", "Australia/Lord_Howe")).isEqualTo("2027-10-02T15:30:00Z");
  }

  @Test
  void midnightIsSkippedWhereTheClockChangesAtMidnight() {
    Instant instant = at("2026-09-06", "00:00", "America/Santiago");
    assertThat(instant.atZone(ZoneId.of("America/Santiago")).toLocalDateTime())
        .isEqualTo("2026-09-06T01:00");
  }

  @Test
  void aDateThatAZoneSkippedDoesNotExist() {
    ZoneId apia = ZoneId.of("Pacific/Apia");
    assertThat(LocalTimes.exists(LocalDate.parse("2011-12-30"), apia)).isFalse();
    assertThat(LocalTimes.exists(LocalDate.parse("2011-12-31"), apia)).isTrue();
  }

  private static Instant at(String date, String time, String zone) {
    return LocalTimes.instant(LocalDate.parse(date), LocalTime.parse(time), ZoneId.of(zone));
  }
}
