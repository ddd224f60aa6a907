package dev.roundtable.web.tryout;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Objects;

/** The try-out cannot go on; the message is for a person, whole, and says what to do. */
public final class TryOutFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public TryOutFailure(String message) {
    super(message);
  }

  public TryOutFailure(String message, Throwable cause) {
    super(message, cause);
  }

  /** What went wrong with a file, in a few words. */
  public static String words(IOException e) {
    String reason =
        e instanceof FileSystemException file && file.getReason() != null
            ? file.getReason()
            : e instanceof AccessDeniedException
                ? "it may not be written"
                : Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
    return reason.contains("No space left") ? "the disk is full" : reason;
  }
}
