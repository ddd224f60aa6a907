package dev.roundtable.schedule;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** IANA zones as people type them: whole names, or only the city. */
public final class ZoneNames {

  private static final List<String> REGIONS =
      ZoneId.getAvailableZoneIds().stream()
          .filter(
              id ->
                  id.matches(
                      "(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
          .sorted()
          .toList();

  private ZoneNames() {}

  /** The zone that somebody means, if it is clear: {@code Europe/Berlin}, {@code berlin}, UTC. */
  public static Optional<ZoneId> parse(String typed) {
    if (ZoneId.getAvailableZoneIds().contains(typed.strip())) {
      return Optional.of(ZoneId.of(typed.strip()));
    }
    String wanted = simple(typed);
    if (wanted.equals("utc") || wanted.equals("gmt")) {
      return Optional.of(ZoneId.of("UTC"));
    }
    List<String> exact = REGIONS.stream().filter(id -> simple(id).equals(wanted)).toList();
    if (!exact.isEmpty()) {
      return Optional.of(ZoneId.of(exact.getFirst()));
    }
    List<String> city =
        REGIONS.stream()
            .filter(id -> simple(id.substring(id.lastIndexOf('/') + 1)).equals(wanted))
            .toList();
    return city.size() == 1 ? Optional.of(ZoneId.of(city.getFirst())) : Optional.empty();
  }

  /** Zones that fit what stands there so far, best first. */
  public static List<String> suggest(String typed, int limit) {
    String wanted = simple(typed);
    Stream<String> starting =
        REGIONS.stream()
            .filter(id -> simple(id.substring(id.lastIndexOf('/') + 1)).startsWith(wanted));
    Stream<String> containing = REGIONS.stream().filter(id -> simple(id).contains(wanted));
    return Stream.concat(starting, containing).distinct().limit(limit).toList();
  }

  private static String simple(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
  }
}
