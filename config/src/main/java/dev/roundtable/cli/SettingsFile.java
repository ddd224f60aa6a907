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

  private static final String BEGIN = "# Written by the connect tool; run it again to change this.";
  private static final Pattern OWN =
      Pattern.compile("(?ms)^---\\n" + Pattern.quote(BEGIN) + "\\n.*?(?=^---\\n|\\z)");

  private final Path file;

  private SettingsFile(Path file) {
    this.file = file;
  }

  static SettingsFile at(Path file) {
    return new SettingsFile(file);
  }

  /** Writes these settings, readable only to the owner of the file. */
  void set(Map<String, String> settings) throws IOException {
    String before = Files.exists(file) ? Files.readString(file) : "";
    String others = OWN.matcher(before).replaceAll("").stripTrailing();
    List<String> lines = new ArrayList<>();
    lines.add("---");
    lines.add(BEGIN);
    settings.forEach((name, value) -> lines.add(name + ": \"" + escape(value) + "\""));
    String whole = (others.isEmpty() ? "" : others + "\n") + String.join("\n", lines) + "\n";
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path fresh = Files.createTempFile(folder, "settings", ".tmp");
    restrict(fresh);
    Files.writeString(fresh, whole);
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
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
