package dev.roundtable.guide;

import dev.roundtable.testing.Core;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Brings guides of a test's own into a core. */
public final class TestGuides {

  private TestGuides() {}

  /** A guide of the class path, such as {@code /testing/mock-guide.yaml}. */
  public static void bringIn(Core core, String resource) {
    try (InputStream in = TestGuides.class.getResourceAsStream(resource)) {
      byte[] bytes = Objects.requireNonNull(in, resource).readAllBytes();
      core.get(GuideTable.class).bringIn(GuideFiles.read(resource, bytes).orThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
