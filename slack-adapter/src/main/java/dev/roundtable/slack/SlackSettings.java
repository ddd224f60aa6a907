package dev.roundtable.slack;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/**
 * The settings {@code roundtable.slack.*}.
 *
 * @param apiUrl the Web API's base, ending in a slash
 * @param publicUrl where this installation is reached from outside, without a slash at the end
 * @param secretKey the key for tokens at rest
 */
record SlackSettings(
    @Nullable String botToken,
    @Nullable String appToken,
    @Nullable String signingSecret,
    @Nullable String clientId,
    @Nullable String clientSecret,
    String apiUrl,
    @Nullable String publicUrl,
    @Nullable String secretKey) {

  /** Slack's own Web API. */
  static final String SLACK = "https://slack.com/api/";

  SlackSettings {
    apiUrl = apiUrl.endsWith("/") ? apiUrl : apiUrl + "/";
  }

  static SlackSettings of(Environment environment) {
    String apiUrl = read(environment, "roundtable.slack.api-url");
    String publicUrl = read(environment, "roundtable.public-url");
    return new SlackSettings(
        read(environment, "roundtable.slack.bot-token"),
        read(environment, "roundtable.slack.app-token"),
        read(environment, "roundtable.slack.signing-secret"),
        read(environment, "roundtable.slack.client-id"),
        read(environment, "roundtable.slack.client-secret"),
        apiUrl == null ? SLACK : apiUrl,
        publicUrl == null ? null : publicUrl.replaceFirst("/+$", ""),
        read(environment, "roundtable.secret-key"));
  }

  /** Socket Mode for one workspace. */
  static SlackSettings socketMode(String botToken, String appToken, String apiUrl) {
    return new SlackSettings(botToken, appToken, null, null, null, apiUrl, null, null);
  }

  /** Whether there is enough to connect to Slack: a token, and a way for Slack to reach us. */
  boolean on() {
    return (botToken != null || installs()) && (appToken != null || signingSecret != null);
  }

  /** Whether workspaces may install the bot themselves. */
  boolean installs() {
    return clientId != null && clientSecret != null;
  }

  /** No secrets in logs. */
  @Override
  public String toString() {
    return "SlackSettings[" + apiUrl + "]";
  }

  private static @Nullable String read(Environment environment, String name) {
    String value = environment.getProperty(name);
    return value == null || value.isBlank() ? null : value.strip();
  }
}
