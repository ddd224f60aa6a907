package dev.roundtable.slack.fake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The HTTP side: the Web API's methods, the ways back, and files. */
final class FakeApi {

  final Map<String, Integer> calls = new HashMap<>();
  int refusals;
  private final FakeSlack slack;
  private final Map<String, Method> methods = new HashMap<>();
  private final FileMethods files;
  private final HttpServer server;

  /** A method of the Web API. */
  record Method(String scope, Handler handler) {}

  /** Does what a method does. */
  @FunctionalInterface
  interface Handler {
    ObjectNode answer(FakeWorkspace workspace, Args args);
  }

  FakeApi(FakeSlack slack) {
    this.slack = slack;
    files = new FileMethods(slack);
    new ChatMethods(slack).addTo(methods);
    new ConversationMethods(slack).addTo(methods);
    new ViewMethods(slack).addTo(methods);
    new OtherMethods(slack).addTo(methods);
    files.addTo(methods);
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::serve);
  }

  void begin() {
    server.start();
  }

  void end() {
    server.stop(0);
  }

  FileMethods files() {
    return files;
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] bytes = exchange.getRequestBody().readAllBytes();
      String body = new String(bytes, StandardCharsets.UTF_8);
      String path = exchange.getRequestURI().getPath();
      if (slack.faults.down) {
        slack.locked(() -> refusals++);
        exchange.sendResponseHeaders(503, -1);
      } else if (path.startsWith("/api/")) {
        method(exchange, path.substring("/api/".length()), body);
      } else if (path.startsWith("/back/")) {
        back(exchange, path.substring("/back/".length()), body);
      } else if (path.startsWith("/upload/")) {
        files.store(path.substring("/upload/".length()), bytes);
        exchange.sendResponseHeaders(200, -1);
      } else if (path.startsWith("/files/")) {
        byte[] content = files.content(path.substring("/files/".length()));
        exchange.sendResponseHeaders(content == null ? 404 : 200, content == null ? -1 : 0);
        if (content != null) {
          exchange.getResponseBody().write(content);
        }
      } else if (methods.containsKey(path.substring(1))) {
        exchange.sendResponseHeaders(404, -1);
      } else {
        slack.mistake("unknown route " + path);
        exchange.sendResponseHeaders(404, -1);
      }
    }
  }

  private void method(HttpExchange exchange, String name, String body) throws IOException {
    Method method = methods.get(name);
    if (method == null) {
      slack.mistake("unknown method " + name);
      exchange.sendResponseHeaders(404, -1);
      return;
    }
    Args args = new Args(form(body));
    String token =
        String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"))
            .replaceFirst("^Bearer ", "");
    FakeWorkspace workspace = slack.workspaces.get(token);
    slack.locked(() -> calls.merge(name, 1, Integer::sum));
    Faults.Kind fault = slack.faults.take(name);
    long wait =
        fault == Faults.Kind.RATE_LIMITED
            ? slack.faults.retryAfter
            : slack.faults.overLimit(token, name, args.text("channel"));
    if (wait > 0) {
      exchange.getResponseHeaders().add("Retry-After", String.valueOf(wait));
      send(exchange, 429, Json.object("ok", false, "error", "ratelimited"));
      return;
    }
    if (fault == Faults.Kind.FAILS) {
      exchange.sendResponseHeaders(500, -1);
      return;
    }
    ObjectNode answer =
        fault == Faults.Kind.INTERNAL_ERROR
            ? Json.object("ok", false, "error", "internal_error")
            : answer(name, method, workspace, token, args);
    if (workspace != null) {
      tellsTheBotItself(workspace);
    }
    if (fault == Faults.Kind.DONE_BUT_FAILS) {
      exchange.sendResponseHeaders(500, -1);
      return;
    }
    if (fault == Faults.Kind.DONE_BUT_SILENT) {
      return;
    }
    if (workspace != null && !slack.faults.silentAboutScopes) {
      exchange.getResponseHeaders().add("X-OAuth-Scopes", String.join(",", workspace.scopes));
    }
    send(exchange, 200, answer);
  }

  /** Slack tells a bot its own messages, too. */
  private void tellsTheBotItself(FakeWorkspace workspace) {
    ObjectNode event = slack.locked(workspace.own::poll);
    while (event != null) {
      slack.delivery.event(workspace, event);
      event = slack.locked(workspace.own::poll);
    }
  }

  private ObjectNode answer(
      String name, Method method, FakeWorkspace workspace, String token, Args args) {
    try {
      if (token.equals(slack.app.token)) {
        return OtherMethods.forApp(slack, name);
      }
      if (workspace == null && !name.startsWith("oauth.")) {
        throw new SlackError("invalid_auth");
      }
      if (workspace != null && workspace.revoked) {
        throw new SlackError("token_revoked");
      }
      if (slack.faults.refused.containsKey(name)) {
        throw new SlackError(slack.faults.refused.get(name));
      }
      if (!method.scope().isEmpty()
          && method.scope().lines().noneMatch(workspace.scopes::contains)) {
        ObjectNode refusal = Json.object("ok", false, "error", "missing_scope");
        refusal.put("needed", method.scope().lines().findFirst().orElse(""));
        refusal.put("provided", String.join(",", workspace.scopes));
        return refusal;
      }
      ObjectNode answer = slack.locked(() -> method.handler().answer(workspace, args));
      answer.put("ok", true);
      return answer;
    } catch (SlackError e) {
      return refusal(e);
    }
  }

  private static ObjectNode refusal(SlackError e) {
    ObjectNode refusal = Json.object("ok", false, "error", e.getMessage());
    if (!e.detail.isEmpty()) {
      refusal.set(
          "response_metadata", Json.object("messages", new String[] {"[ERROR] " + e.detail}));
    }
    return refusal;
  }

  private void back(HttpExchange exchange, String id, String body) throws IOException {
    try {
      JsonNode said = Json.parse(body);
      if (said.has("blocks")) {
        BlockRules.check(said.path("blocks"), BlockRules.Surface.MESSAGE, slack.ids);
      }
      Triggers.Way way = slack.triggers.back(id);
      slack.locked(
          () -> {
            way.person.answered(way, (ObjectNode) said);
            return null;
          });
      byte[] ok = "ok".getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, ok.length);
      exchange.getResponseBody().write(ok);
    } catch (SlackError e) {
      send(exchange, 404, Json.object("ok", false, "error", e.getMessage()));
    }
  }

  private static void send(HttpExchange exchange, int status, ObjectNode json) throws IOException {
    byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json; charset=utf-8");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static Map<String, String> form(String body) {
    var form = new LinkedHashMap<String, String>();
    if (!body.isBlank()) {
      for (String pair : body.split("&")) {
        int at = pair.indexOf('=');
        form.put(decode(pair.substring(0, at)), decode(pair.substring(at + 1)));
      }
    }
    return form;
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
