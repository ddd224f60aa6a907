package dev.roundtable.slack;

import com.slack.api.app_backend.SlackSignature;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets in over HTTP only what Slack signed within five minutes of now, before or after, and counts
 * the rest.
 */
final class SignatureCheck implements Middleware {

  private static final Logger LOG = LoggerFactory.getLogger(SignatureCheck.class);
  private static final Duration LIFE = Duration.ofMinutes(5);

  private final SlackSignature.@Nullable Generator generator;
  private final Clock clock;
  private final AtomicLong refused = new AtomicLong();

  /**
   * A check.
   *
   * @param secret the app's signing secret; without one nothing comes in over HTTP
   */
  SignatureCheck(@Nullable String secret, Clock clock) {
    this.generator = secret == null ? null : new SlackSignature.Generator(secret);
    this.clock = clock;
  }

  /** How many requests were refused since the start. */
  long refused() {
    return refused.get();
  }

  @Override
  public Response apply(Request request, Response response, MiddlewareChain chain)
      throws Exception {
    if (request.isSocketMode() || signed(request)) {
      return chain.next(request);
    }
    LOG.warn(
        "Refused a request to /slack/events with a wrong or old signature ({} so far)",
        refused.incrementAndGet());
    return Response.json(401, "{\"error\":\"invalid_signature\"}");
  }

  private boolean signed(Request<?> request) {
    String at =
        request.getHeaders().getFirstValue(SlackSignature.HeaderNames.X_SLACK_REQUEST_TIMESTAMP);
    String signature =
        request.getHeaders().getFirstValue(SlackSignature.HeaderNames.X_SLACK_SIGNATURE);
    if (generator == null || at == null || signature == null || !recent(at)) {
      return false;
    }
    String expected = generator.generate(at, request.getRequestBodyAsString());
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
  }

  private boolean recent(String seconds) {
    try {
      Instant at = Instant.ofEpochSecond(Long.parseLong(seconds));
      return Duration.between(at, clock.instant()).abs().compareTo(LIFE) <= 0;
    } catch (RuntimeException e) {
      return false;
    }
  }
}
