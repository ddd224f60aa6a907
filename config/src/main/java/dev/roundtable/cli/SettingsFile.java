package dev.roundtable.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The operator's YAML file of settings. What stands in it stays as it is, comments too: settings
 * are written as a block of their own at its end, which is replaced the next time.
 */
final class SettingsFile {

  private final Path file;

  private SettingsFile(Path file) {
    this.file = file;
  }

  static SettingsFile at(Path file) {
    return new SettingsFile(file);
  }

  /**
   * Writes these settings, readable only to the owner of the file.
   *
   * @param platform what they are for; a former block for the same is replaced
   */
  void set(String platform, Map<String, String> settings) throws IOException {
    String begin = "# Written by connect " + platform + "; run it again to change this.";
    String before = Files.exists(file) ? Files.readString(file) : "";
    String others = own(begin).matcher(before).replaceAll("").stripTrailing();
    List<String> lines = new ArrayList<>();
    lines.add("---");
    lines.add(begin);
    settings.forEach((name, value) -> lines.add(name + ": \"" + escape(value) + "\""));
    String whole = (others.isEmpty() ? "" : others + "\n") + String.join("\n", lines) + "\n";
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path fresh = Files.createTempFile(folder, "settings", ".tmp");
    restrict(fresh);
    Files.writeString(fresh, whole);
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static Pattern own(String begin) {
    return Pattern.compile("(?ms)^---\\n" + Pattern.quote(begin) + "\\n.*?(?=^---\\n|\\z)");
  }

  private static void restrict(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
  }

  private static String escape(String value) {
    return value.replace("\\", "\\\\").replace("\"", "\\\"");
  }
}
