package dev.roundtable.web.tryout;

import java.nio.file.Path;
import org.springframework.core.env.Environment;

/** Where the try-out keeps everything: deleting the folder is starting over. */
final class TryOutFolder {

  private TryOutFolder() {}

  static Path of(Environment settings) {
    return Path.of(settings.getProperty("roundtable.try-out.folder", "./data/try-out"));
  }
}
