package dev.roundtable.sql;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Troubles of the database that an operator can mend, told in one line each. The numbers are H2's
 * {@code org.h2.api.ErrorCode}, the states PostgreSQL's appendix A.
 */
public enum DatabaseTrouble {
  FULL_DISK("the disk is full; free some room, nothing that was confirmed is lost"),
  LOCKED(
      "another process has the database file open; stop it (perhaps the bot runs already), or give"
          + " this one its own file with spring.datasource.url"),
  DAMAGED(
      "the database file is damaged; put back a copy of it from before, or move it away to start"
          + " with an empty one"),
  NOT_WRITABLE(
      "the database file or its folder cannot be written; check its owner and permissions"),
  UNREACHABLE("the database server does not answer; check spring.datasource.url and the server"),
  REFUSED(
      "the database refuses the user or the password; check spring.datasource.username and"
          + " .password");

  private static final int MOST_CAUSES = 20;

  private final String advice;

  DatabaseTrouble(String advice) {
    this.advice = advice;
  }

  /** What is wrong and what to do, without a full stop. */
  public String advice() {
    return advice;
  }

  /** The trouble behind a failure, if it is one of these. */
  public static Optional<DatabaseTrouble> of(@Nullable Throwable failure) {
    DatabaseTrouble found = null;
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < MOST_CAUSES; depth++) {
      DatabaseTrouble here = ofOne(cause);
      if (here == FULL_DISK) {
        return Optional.of(FULL_DISK);
      }
      found = here == null ? found : here;
      cause = cause.getCause();
    }
    return Optional.ofNullable(found);
  }

  private static @Nullable DatabaseTrouble ofOne(Throwable cause) {
    String message = String.valueOf(cause.getMessage());
    if (cause instanceof IOException && message.contains("No space left on device")) {
      return FULL_DISK;
    }
    if (cause instanceof FileSystemException && message.contains("denied")) {
      return NOT_WRITABLE;
    }
    if (!(cause instanceof SQLException sql)) {
      return null;
    }
    return switch (sql.getErrorCode()) {
      case 90020 -> LOCKED;
      case 90030, 90048 -> DAMAGED;
      case 90062, 90097 -> NOT_WRITABLE;
      default -> ofState(String.valueOf(sql.getSQLState()));
    };
  }

  private static @Nullable DatabaseTrouble ofState(String state) {
    return switch (state) {
      case "53100" -> FULL_DISK;
      case "08001", "08006" -> UNREACHABLE;
      case "28P01", "28000" -> REFUSED;
      default -> null;
    };
  }
}
