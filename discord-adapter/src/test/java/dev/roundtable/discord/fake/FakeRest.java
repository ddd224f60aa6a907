package dev.roundtable.discord.fake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.jspecify.annotations.Nullable;

/** The REST interface: finds the route, refuses strangers, answers in JSON with real headers. */
final class FakeRest {

  private static final String BASE = "/api/v10";
  private static final Pattern PAYLOAD =
      Pattern.compile("name=\"payload_json\".*?\r\n\r\n(.*?)\r\n--", Pattern.DOTALL);
  private static final Pattern FILE = Pattern.compile("name=\"files\\[\\d+\\]\"");

  /** Answers a call with a JSON value, or null for 204. */
  interface Route {
    @Nullable Object answer(Call call);
  }

  private record Entry(String method, Pattern path, Route route) {}

  private final FakeDiscord discord;
  private final HttpServer server;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
  private final Map<String, byte[]> files = new ConcurrentHashMap<>();
  private final List<Entry> routes = new ArrayList<>();
  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private final Set<String> against = ConcurrentHashMap.newKeySet();
  private volatile @Nullable Pattern forgotten;
  private volatile GlobalLimit global = new GlobalLimit(Integer.MAX_VALUE);
  private final List<String> unknown = new CopyOnWriteArrayList<>();

  FakeRest(FakeDiscord discord) throws IOException {
    this.discord = discord;
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.createContext("/files/", this::file);
  }

  /** Knows calls no more whose method and path match. */
  void forget(String calls) {
    forgotten = Pattern.compile(calls);
  }

  void begin() {
    server.start();
  }

  void end() {
    server.stop(0);
    threads.shutdownNow();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + BASE + "/";
  }

  List<Call> calls() {
    return calls;
  }

  /** What differs from Discord's own description of itself. */
  Set<String> againstTheDescription() {
    return against;
  }

  List<String> unknown() {
    return unknown;
  }

  /** A route; {@code {}} stands for one id. */
  void route(String method, String path, Route route) {
    Pattern pattern = Pattern.compile(BASE + path.replace("{}", "([^/]+)"));
    routes.add(new Entry(method, pattern, route));
  }

  /** Keeps a file and gives its address. */
  String keep(String name, byte[] content) {
    String path = "/files/" + files.size() + "/" + name;
    files.put(path, content);
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private void file(HttpExchange exchange) throws IOException {
    byte[] content = files.get(exchange.getRequestURI().getPath());
    exchange.sendResponseHeaders(
        content == null ? 404 : 200, content == null ? -1 : content.length);
    if (content != null) {
      exchange.getResponseBody().write(content);
    }
    exchange.close();
  }

  private void handle(HttpExchange exchange) throws IOException {
    Call call = read(exchange);
    calls.add(call);
    Faults.Kind fault = discord.faults().meet(call.method() + " " + call.path());
    if (fault == Faults.Kind.LOST) {
      exchange.close();
      return;
    }
    if (fault == Faults.Kind.SERVER_ERROR) {
      send(exchange, 500, "{\"code\":0,\"message\":\"Internal Server Error\"}");
      return;
    }
    boolean toPerson = call.path().contains("/interactions/") || call.path().contains("/webhooks/");
    if (!toPerson && global.isTooMuch()) {
      limitedAll(exchange);
      return;
    }
    if (fault == Faults.Kind.LIMITED) {
      limited(exchange);
      return;
    }
    int status;
    String body;
    try {
      Object answer = answer(exchange, call);
      status = answer == null ? 204 : made(call) ? 201 : 200;
      body = answer == null ? "" : answer.toString();
    } catch (ApiError e) {
      status = e.status;
      body = e.body.toString();
    } catch (RuntimeException e) {
      unknown.add(call.method() + " " + call.path() + " broke the fake: " + e);
      status = 500;
      body = "{}";
    }
    checked(call, status, body).forEach(wrong -> against.add(wrong.replaceAll("\\d{17,}", "1")));
    if (fault == Faults.Kind.DONE_WITHOUT_ANSWER) {
      exchange.close();
    } else {
      send(exchange, status, body);
    }
  }

  private @Nullable Object answer(HttpExchange exchange, Call call) {
    String token = exchange.getRequestHeaders().getFirst("Authorization");
    boolean open = call.path().contains("/interactions/") || call.path().contains("/webhooks/");
    if (!open && !("Bot " + discord.token()).equals(token)) {
      throw new ApiError(401, 0, "401: Unauthorized");
    }
    Pattern none = forgotten;
    if (none != null && none.matcher(call.method() + " " + call.path()).matches()) {
      throw new ApiError(404, 0, "404: Not Found");
    }
    for (Entry entry : routes) {
      Matcher path = entry.path().matcher(call.path());
      if (entry.method().equals(call.method()) && path.matches()) {
        var ids = new ArrayList<String>();
        for (int i = 1; i <= path.groupCount(); i++) {
          ids.add(path.group(i));
        }
        synchronized (discord) {
          return entry.route().answer(call.with(ids));
        }
      }
    }
    if (!call.path().endsWith("/users/@me")) {
      // Whoever looks for the interface may ask elsewhere first.
      unknown.add(call.method() + " " + call.path());
    }
    throw new ApiError(404, 0, "404: Not Found");
  }

  private static Call read(HttpExchange exchange) throws IOException {
    byte[] bytes = exchange.getRequestBody().readAllBytes();
    String type = exchange.getRequestHeaders().getFirst("Content-Type");
    String text = new String(bytes, StandardCharsets.UTF_8);
    int files = 0;
    if (type != null && type.startsWith("multipart/")) {
      files = (int) FILE.matcher(text).results().count();
      Matcher payload = PAYLOAD.matcher(text);
      text = payload.find() ? payload.group(1) : "";
    }
    var query = new HashMap<String, String>();
    String raw = exchange.getRequestURI().getRawQuery();
    for (String pair : raw == null ? new String[0] : raw.split("&")) {
      String[] sides = pair.split("=", 2);
      query.put(sides[0], sides.length < 2 ? "" : sides[1]);
    }
    return new Call(
        exchange.getRequestMethod(),
        exchange.getRequestURI().getPath(),
        Map.copyOf(query),
        List.of(),
        text,
        files);
  }

  void limitAll(int aSecond) {
    global = new GlobalLimit(aSecond);
  }

  long refusedForAll() {
    return global.refused();
  }

  private static void limitedAll(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Retry-After", "1");
    exchange.getResponseHeaders().set("X-RateLimit-Global", "true");
    exchange.getResponseHeaders().set("X-RateLimit-Scope", "global");
    send(
        exchange,
        429,
        "{\"message\":\"You are being rate limited.\",\"retry_after\":1.0,\"global\":true}");
  }

  private void limited(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Retry-After", String.valueOf(discord.retryAfter()));
    exchange.getResponseHeaders().set("X-RateLimit-Scope", "user");
    send(
        exchange,
        429,
        DataObject.empty()
            .put("message", "You are being rate limited.")
            .put("retry_after", (double) discord.retryAfter())
            .put("global", false)
            .toString());
  }

  /** A thread is told as made, anything else as done. */
  private static boolean made(Call call) {
    return call.method().equals("POST") && call.path().endsWith("/threads");
  }

  /** Whoever looks for the interface may ask elsewhere first. */
  private static List<String> checked(Call call, int status, String body) {
    return call.path().startsWith(BASE) ? Spec.wrong(call, status, body) : List.of();
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    // Without it JDA takes a 429 for a ban of the whole client.
    exchange.getResponseHeaders().set("Via", "1.1 fake");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }
}
