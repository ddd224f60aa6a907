package dev.roundtable.guide;

import dev.roundtable.guide.file.GuideText;
import dev.roundtable.guide.file.YamlGuideReader;
import dev.roundtable.guide.file.YamlGuideWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Guide files: import and export. */
public final class GuideFiles {

  private GuideFiles() {}

  /** Reads a guide file in any form that is supported; what it is, its content says. */
  public static GuideReading read(Path file) {
    String name = file.toString();
    try {
      if (Files.isDirectory(file)) {
        return failed(name, "a folder", "a guide file");
      }
      if (Files.size(file) > GuideText.MAX_BYTES) {
        return failed(
            name,
            "a file of %,d KB".formatted(Files.size(file) / 1024),
            "a guide of at most %d MB".formatted(GuideText.MAX_BYTES / 1024 / 1024));
      }
      return read(name, Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      return failed(name, "no such file", "a guide file");
    } catch (IOException e) {
      return failed(name, "not readable (" + e.getClass().getSimpleName() + ")", "a guide file");
    }
  }

  /**
   * Reads the content of a guide file.
   *
   * @param name the file's name, for messages
   */
  public static GuideReading read(String name, byte[] content) {
    return switch (GuideText.decode(content)) {
      case GuideText.Refused refused -> failed(name, refused.found(), refused.expected());
      case GuideText.Decoded decoded -> YamlGuideReader.read(name, decoded.text());
    };
  }

  /** The guide as a YAML file that reads back the same. */
  public static String toYaml(Guide guide) {
    return YamlGuideWriter.write(guide);
  }

  private static GuideReading failed(String name, String found, String expected) {
    return GuideReading.failed(List.of(new GuideProblem(name, 0, found, expected)), List.of());
  }
}
