package dev.roundtable.endurance;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * A chat platform in a process of its own, which outlives the bot. It takes its time before and
 * after it accepts a call, remembers every accepted one, and knows how many were accepted without
 * the bot having heard of it: those that the bot later finds by their send key.
 *
 * <p>Arguments: the longest delay before accepting and the longest after it, in milliseconds; a
 * third argument {@code fixed} makes both exact. Prints {@code PORT n} when ready.
 */
public final class PlatformProcess {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final int before;
  private final int after;
  private final boolean fixed;
  private final Random random = new Random(20261122);
  private final AtomicLong numbers = new AtomicLong();
  private final List<Accepted> accepted = new ArrayList<>();
  private final Map<String, Accepted> byKey = new ConcurrentHashMap<>();
  private final AtomicLong foundAgain = new AtomicLong();
  private final AtomicLong keyTwice = new AtomicLong();

  private PlatformProcess(int before, int after, boolean fixed) {
    this.before = before;
    this.after = after;
    this.fixed = fixed;
  }

  /** Runs until it is killed. */
  public static void main(String[] args) throws IOException {
    var platform =
        new PlatformProcess(
            Integer.parseInt(args[0]),
            Integer.parseInt(args[1]),
            args.length > 2 && args[2].equals("fixed"));
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1024);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/call", platform::call);
    server.createContext("/accepted", platform::list);
    server.createContext("/figures", platform::figures);
    server.start();
    System.out.println("PORT " + server.getAddress().getPort());
  }

  private void call(HttpExchange exchange) throws IOException {
    var call = JSON.readValue(exchange.getRequestBody(), PlatformCall.class);
    if (call.operation().equals("find")) {
      Accepted found = call.key() == null ? null : byKey.get(call.key());
      if (found != null) {
        foundAgain.incrementAndGet();
      }
      answer(exchange, found == null ? "" : found.id());
      return;
    }
    pause(before);
    Accepted done = accept(call);
    pause(after);
    answer(exchange, done.id());
  }

  private Accepted accept(PlatformCall call) {
    synchronized (accepted) {
      long number = numbers.incrementAndGet();
      String id =
          switch (call.operation()) {
            case "ask", "post" -> "m" + number;
            case "talk" -> "d" + Integer.toUnsignedString(call.place().hashCode());
            default -> call.place();
          };
      var done =
          new Accepted(
              number,
              call.operation(),
              call.place(),
              id,
              call.key(),
              call.summary(),
              call.actions());
      if (call.key() != null && byKey.put(call.key(), done) != null) {
        keyTwice.incrementAndGet();
      }
      accepted.add(done);
      return done;
    }
  }

  private void list(HttpExchange exchange) throws IOException {
    String query = exchange.getRequestURI().getQuery();
    int from = query == null ? 0 : Integer.parseInt(query.substring("from=".length()));
    String body;
    synchronized (accepted) {
      body =
          accepted.subList(Math.min(from, accepted.size()), accepted.size()).stream()
              .map(JSON::writeValueAsString)
              .collect(Collectors.joining("\n"));
    }
    answer(exchange, body);
  }

  private void figures(HttpExchange exchange) throws IOException {
    answer(exchange, numbers.get() + " " + foundAgain.get() + " " + keyTwice.get());
  }

  private void pause(int longest) {
    int millis = fixed ? longest : random.nextInt(longest + 1);
    if (millis > 0) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }
  }

  private static void answer(HttpExchange exchange, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    try (exchange) {
      exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
      if (bytes.length > 0) {
        exchange.getResponseBody().write(bytes);
      }
    } catch (IOException e) {
      // the bot was killed while it waited: that is what this is for
    }
  }
}
