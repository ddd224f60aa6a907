package dev.roundtable.web.tryout;

import java.util.Objects;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why the try-out's own files keep the bot from starting. */
final class TryOutFailureAnalyzer extends AbstractFailureAnalyzer<TryOutFailure> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, TryOutFailure cause) {
    return new FailureAnalysis(
        Objects.requireNonNullElse(cause.getMessage(), "the try-out's files"), null, cause);
  }
}
