package dev.roundtable.start;

import dev.roundtable.sql.DatabaseTrouble;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Recognises a database that is locked, damaged, full, unreachable or closed to us. */
class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {

  @Override
  protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
    return DatabaseTrouble.of(rootFailure)
        .map(trouble -> new FailureAnalysis(trouble.advice(), null, cause))
        .orElse(null);
  }
}
