package dev.roundtable.chat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What came back from a form, by the inputs' keys. A field left empty is absent. */
public record FormValues(Map<String, List<String>> byKey, Map<String, List<Attachment>> files) {

  public FormValues {
    byKey = Map.copyOf(byKey);
    files = Map.copyOf(files);
  }

  public FormValues(Map<String, List<String>> byKey) {
    this(byKey, Map.of());
  }

  /** The text or the one picked value. */
  public Optional<String> text(String key) {
    return byKey.getOrDefault(key, List.of()).stream().filter(v -> !v.isBlank()).findFirst();
  }

  /** All picked values. */
  public List<String> all(String key) {
    return byKey.getOrDefault(key, List.of());
  }

  /** The picked date. */
  public Optional<LocalDate> date(String key) {
    return text(key).map(LocalDate::parse);
  }

  /** The picked person, written as {@link AccountId#key()}. */
  public Optional<AccountId> person(String key) {
    return text(key).map(AccountId::parse);
  }
}
