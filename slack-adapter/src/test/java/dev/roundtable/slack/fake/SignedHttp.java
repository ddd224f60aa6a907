package dev.roundtable.slack.fake;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Sends what happens as Slack's signed HTTP requests. */
public final class SignedHttp {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private SignedHttp() {}

  static CompletableFuture<JsonNode> send(
      FakeSlack slack, String url, String kind, ObjectNode payload, int attempt) {
    String body =
        switch (kind) {
          case "events_api" -> payload.toString();
          case "slash_commands" -> form(payload);
          default -> "payload=" + encode(payload.toString());
        };
    var request =
        request(url, body, slack.app.signingSecret, slack.ids.seconds())
            .header(
                "Content-Type",
                kind.equals("events_api")
                    ? "application/json"
                    : "application/x-www-form-urlencoded");
    if (attempt > 0) {
      request.header("X-Slack-Retry-Num", String.valueOf(attempt));
      request.header("X-Slack-Retry-Reason", "http_timeout");
    }
    return CLIENT
        .sendAsync(request.build(), HttpResponse.BodyHandlers.ofString())
        .thenApply(
            response -> {
              if (response.statusCode() != 200) {
                throw new IllegalStateException("HTTP " + response.statusCode());
              }
              return response.body().isBlank()
                  ? Json.MAPPER.missingNode()
                  : Json.parse(response.body());
            });
  }

  /** A request signed at a time, in seconds since 1970. */
  public static HttpRequest.Builder request(String url, String body, String secret, long seconds) {
    return HttpRequest.newBuilder(URI.create(url))
        .header("X-Slack-Request-Timestamp", String.valueOf(seconds))
        .header("X-Slack-Signature", "v0=" + hmac(secret, "v0:" + seconds + ":" + body))
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  private static String hmac(String secret, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String form(ObjectNode payload) {
    return payload.properties().stream()
        .map(p -> encode(p.getKey()) + "=" + encode(p.getValue().asString("")))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
