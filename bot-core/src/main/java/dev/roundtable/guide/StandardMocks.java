package dev.roundtable.guide;

import dev.roundtable.guide.file.MockText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** How mock interviews run in rounds whose guide does not say: by the round's kind. */
final class StandardMocks {

  private static final String PLAIN = "plain";
  private static final Map<String, MockFormat> BY_KIND = load();

  private StandardMocks() {}

  /** The format of this kind; of a kind without its own, a plain one. */
  static MockFormat of(String kind) {
    return BY_KIND.getOrDefault(kind, Objects.requireNonNull(BY_KIND.get(PLAIN)));
  }

  private static Map<String, MockFormat> load() {
    try (InputStream in = StandardMocks.class.getResourceAsStream("standard-mocks.yaml")) {
      byte[] bytes = Objects.requireNonNull(in, "standard-mocks.yaml").readAllBytes();
      return MockText.byKind(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
