package dev.roundtable.discord;

import java.io.IOException;
import java.net.ConnectException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.exceptions.ParsingException;
import net.dv8tion.jda.api.utils.data.DataObject;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Reads Discord's "too many requests" whichever way it is told, asks nothing again before its time,
 * and keeps below the 10,000 refused requests in ten minutes after which Discord bans the whole
 * machine. JDA's queue keeps the limits that answers announce; who is refused all the same is told
 * at once, since others need not wait in its place.
 */
final class Refusals implements Interceptor {

  static final int MOST = 8_000;

  private static final Duration WINDOW = Duration.ofMinutes(10);
  private static final Set<Integer> COUNTED = Set.of(401, 403, 429);
  private static final int PEEK = 10_000;
  private static final double SILENT_SECONDS = 5;

  /** Answers to people and registration: JDA waits and tries again by itself. */
  private static final Pattern JDA_WAITS = Pattern.compile("/(interactions|webhooks)/|/commands$");

  private static final Pattern MAJOR = Pattern.compile("(/(?:channels|guilds)/\\d+)(.*)");
  private static final String EVERYTHING = "";

  private final Map<String, Instant> until = new ConcurrentHashMap<>();
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
    Request request = chain.request();
    boolean waits = !JDA_WAITS.matcher(request.url().encodedPath()).find();
    if (waits) {
      keep(request);
    }
    Response response = chain.proceed(request);
    boolean shared = "shared".equals(response.header("X-RateLimit-Scope"));
    if (COUNTED.contains(response.code()) && !shared) {
      count();
    }
    if (response.code() != 429) {
      return response;
    }
    Response refused = legible(response);
    if (!waits) {
      return refused;
    }
    refused.close();
    var wait = Duration.ofSeconds(Long.parseLong(refused.header("Retry-After", "1")));
    boolean all = refused.header("X-RateLimit-Global") != null || refused.header("Via") == null;
    until.put(all ? EVERYTHING : about(request), clock.instant().plus(wait));
    throw new Limited(wait);
  }

  /** Throws where it is too early. */
  private void keep(Request request) throws Limited {
    Instant now = clock.instant();
    until.values().removeIf(end -> !end.isAfter(now));
    Instant end = until.getOrDefault(EVERYTHING, until.get(about(request)));
    if (end != null) {
      throw new Limited(Duration.between(now, end));
    }
  }

  /** Discord counts calls of a kind in one channel or server together. */
  private static String about(Request request) {
    Matcher path = MAJOR.matcher(request.url().encodedPath());
    return path.find()
        ? request.method() + path.group(1) + path.group(2).replaceAll("/\\d+", "/*")
        : request.method() + request.url().encodedPath();
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
