package dev.roundtable.web.tryout.platform;

import dev.roundtable.chat.Attachment;
import dev.roundtable.web.tryout.TryOutFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where the files stand that people attach. */
public final class Attic {

  private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");
  private static final int LONGEST_NAME = 120;

  private final Path folder;

  public Attic(Path folder) {
    this.folder = folder;
  }

  /** Keeps a file. */
  public Attachment keep(String name, String contentType, byte[] bytes) {
    String id = UUID.randomUUID().toString();
    try {
      Files.createDirectories(folder);
      Files.write(folder.resolve(id), bytes);
    } catch (IOException e) {
      throw new TryOutFailure("The file could not be saved: " + TryOutFailure.words(e), e);
    }
    return new Attachment(id, shown(name), contentType, bytes.length, isVoice(contentType));
  }

  /** A file's bytes, if it is there. */
  public Optional<byte[]> read(String id) {
    Path file = folder.resolve(id);
    if (!ID.matcher(id).matches() || !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new TryOutFailure("The file could not be read: " + TryOutFailure.words(e), e);
    }
  }

  /** Throws all files away. */
  public void clear() {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new TryOutFailure("The files could not be deleted: " + TryOutFailure.words(e), e);
    }
  }

  private static String shown(String name) {
    String last = name.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
    String known = last.isEmpty() ? "file" : last;
    return known.length() <= LONGEST_NAME ? known : known.substring(0, LONGEST_NAME);
  }

  private static boolean isVoice(String contentType) {
    return contentType.startsWith("audio/");
  }
}
