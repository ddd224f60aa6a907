package dev.roundtable.slack.fake;

/** What Slack refuses, by its own error code. */
final class SlackError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  final String detail;

  SlackError(String code) {
    this(code, "");
  }

  SlackError(String code, String detail) {
    super(code);
    this.detail = detail;
  }
}
