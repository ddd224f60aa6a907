package dev.roundtable.start;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Tells why the bot did not start in one line; the stack trace is there at debug level. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class OneLineReporter implements FailureAnalysisReporter {

  private static final Logger log = LoggerFactory.getLogger(OneLineReporter.class);

  @Override
  public void report(FailureAnalysis analysis) {
    log.error(
        "Roundtable did not start: {}", line(analysis.getDescription(), analysis.getAction()));
    log.debug("what failed", analysis.getCause());
  }

  static String line(@Nullable String description, @Nullable String action) {
    String what = description == null ? "" : description;
    String then = action == null ? "" : action;
    return (sentence(what) + sentence(then)).strip();
  }

  private static String sentence(String text) {
    String line = text.replaceAll("\\s*\\R+\\s*", " ").strip();
    return line.isEmpty() || line.endsWith(".") ? line + " " : line + ". ";
  }
}
