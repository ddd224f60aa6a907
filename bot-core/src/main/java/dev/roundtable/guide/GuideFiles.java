package dev.roundtable.guide;

import dev.roundtable.guide.file.GuideForm;
import dev.roundtable.guide.file.GuideJson;
import dev.roundtable.guide.file.GuideText;
import dev.roundtable.guide.file.YamlGuideReader;
import dev.roundtable.guide.file.YamlGuideWriter;
import dev.roundtable.guide.savedpage.SavedPageReader;
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
      case GuideText.Decoded decoded -> read(name, decoded.text());
    };
  }

  private static GuideReading read(String name, String text) {
    return switch (GuideForm.of(text)) {
      case YAML -> YamlGuideReader.read(name, text);
      case SAVED_PAGE -> SavedPageReader.read(name, text);
      case HTML -> failed(name, "a web page's HTML", "the page saved or copied as plain text");
      case UNKNOWN ->
          failed(
              name,
              "no form of a guide that is known",
              "YAML with the fields title, role and rounds, or a prep guide saved as plain text"
                  + " with the lines 'What to Expect', 'Tips & Advice' and 'Focus Topics'");
    };
  }

  /** The guide as a YAML file that reads back the same. */
  public static String toYaml(Guide guide) {
    return YamlGuideWriter.write(guide);
  }

  /** What reading gave as JSON, for programs; docs/guides.md has its shape. */
  public static String toJson(GuideReading reading) {
    return GuideJson.write(reading);
  }

  private static GuideReading failed(String name, String found, String expected) {
    return GuideReading.failed(List.of(new GuideProblem(name, 0, found, expected)), List.of());
  }
}
