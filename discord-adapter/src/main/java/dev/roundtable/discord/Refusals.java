package dev.roundtable.discord;

import java.io.IOException;
import java.net.ConnectException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import net.dv8tion.jda.api.exceptions.ParsingException;
import net.dv8tion.jda.api.utils.data.DataObject;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Reads Discord's "too many requests" whichever way it is told, and keeps below the 10,000 refused
 * requests in ten minutes after which Discord bans the whole machine.
 */
final class Refusals implements Interceptor {

  static final int MOST = 8_000;

  private static final Duration WINDOW = Duration.ofMinutes(10);
  private static final Set<Integer> COUNTED = Set.of(401, 403, 429);
  private static final int PEEK = 10_000;
  private static final double SILENT_SECONDS = 5;

  private final Clock clock;
  private final int most;
  private final Deque<Instant> refused = new ArrayDeque<>();

  Refusals(Clock clock, int most) {
    this.clock = clock;
    this.most = most;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    if (tooMany()) {
      // Never sent, and known to be so: the caller may try again.
      throw new ConnectException("Discord refused " + most + " requests within ten minutes");
    }
    Response response = chain.proceed(chain.request());
    boolean shared = "shared".equals(response.header("X-RateLimit-Scope"));
    if (COUNTED.contains(response.code()) && !shared) {
      count();
    }
    return response.code() == 429 ? legible(response) : response;
  }

  private synchronized boolean tooMany() {
    Instant old = clock.instant().minus(WINDOW);
    while (!refused.isEmpty() && refused.getFirst().isBefore(old)) {
      refused.removeFirst();
    }
    return refused.size() >= most;
  }

  private synchronized void count() {
    refused.addLast(clock.instant());
  }

  /**
   * The queue wants whole seconds in a header, and takes an answer without {@code Via} for a ban of
   * the whole client, which comes without JSON.
   */
  private static Response legible(Response response) throws IOException {
    DataObject said = said(response);
    double seconds = number(response.header("Retry-After"));
    if (said != null) {
      seconds = Math.max(seconds, said.getDouble("retry_after", 0));
    }
    long whole = Math.max(1, (long) Math.ceil(seconds > 0 ? seconds : SILENT_SECONDS));
    var mended = response.newBuilder().header("Retry-After", Long.toString(whole));
    if (said != null && response.header("Via") == null) {
      mended.header("Via", "1.1 discord");
    }
    if (said != null && said.getBoolean("global", false)) {
      mended.header("X-RateLimit-Global", "true");
    }
    return mended.build();
  }

  private static @Nullable DataObject said(Response response) throws IOException {
    try {
      return DataObject.fromJson(response.peekBody(PEEK).string());
    } catch (ParsingException e) {
      return null;
    }
  }

  private static double number(@Nullable String header) {
    try {
      return header == null ? 0 : Double.parseDouble(header);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
