package dev.roundtable.endurance;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.roundtable.chat.AccountId;
import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.Actor;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.ChatEvent;
import dev.roundtable.chat.Dispatcher;
import dev.roundtable.chat.FormValues;
import dev.roundtable.chat.Interaction;
import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Option;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Responder;
import dev.roundtable.chat.Response;
import dev.roundtable.delivery.Deliveries;
import dev.roundtable.schedule.Heartbeat;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;

/**
 * Where the driver hands in what people do. A reply is answered only when it is committed, which is
 * what the driver counts as acknowledged.
 */
final class BackDoor implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(BackDoor.class);
  private static final long LONGEST_ANSWER = 20;

  private final Dispatcher dispatcher;
  private final ApplicationContext context;
  private final Clock clock;
  private final Path portFile;
  private final HttpServer server;

  BackDoor(Dispatcher dispatcher, ApplicationContext context, Clock clock, String portFile)
      throws IOException {
    this.portFile = Path.of(portFile);
    this.dispatcher = dispatcher;
    this.context = context;
    this.clock = clock;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1024);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    on("/reply", this::reply);
    on("/command", this::command);
    on("/press", this::press);
    on("/form", this::form);
    on("/settle", body -> settle());
    on("/replies", body -> new LoadMaker(this.context).replies());
    on("/settled", body -> new LoadMaker(this.context).settled());
    on("/strangers", body -> new LoadMaker(this.context).strangers(body));
    on("/bare", body -> new LoadMaker(this.context).bareCommits(body));
    on("/scenario", body -> new Scenario(this.context).run(body));
  }

  /** Opens once everything else has started. */
  @EventListener(ApplicationReadyEvent.class)
  void open() throws IOException {
    server.start();
    Path fresh = portFile.resolveSibling(portFile.getFileName() + ".new");
    Files.writeString(fresh, server.getAddress().getPort() + "\n");
    Files.move(fresh, portFile, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  /** Does everything that is due now, and waits until it was sent. */
  private String settle() {
    for (int i = 0; i < 3; i++) {
      context.getBean(Heartbeat.class).beat();
      context.getBean(Deliveries.class).drain();
    }
    return "ok";
  }

  /** Lines: person, thread key, message id, text, and if another instant is meant, that. */
  private String reply(String body) {
    String[] line = body.split("\n", -1);
    Instant at = line.length > 4 ? Instant.parse(line[4]) : clock.instant();
    dispatcher.publish(
        new ChatEvent.MessagePosted(
            new MessageRef(Place.parse(line[1]), line[2]),
            actor(line[0]),
            line[3],
            List.of(),
            at,
            null));
    return "ok";
  }

  /** Lines: person, place key, path. */
  private String command(String body) {
    String[] line = body.split("\n", -1);
    return answer(
        new Interaction.CommandRun(
            actor(line[0]), Place.parse(line[1]), clock.instant(), line[2], Map.of()));
  }

  /** Lines: person, place key, action id. */
  private String press(String body) {
    String[] line = body.split("\n", -1);
    return answer(
        new Interaction.ButtonPressed(
            actor(line[0]),
            Place.parse(line[1]),
            clock.instant(),
            ActionId.parse(line[2]).orElseThrow(),
            null));
  }

  /** Lines: person, place key, action id, then {@code input=value}. */
  private String form(String body) {
    String[] line = body.split("\n", -1);
    var values = new java.util.HashMap<String, List<String>>();
    for (int i = 3; i < line.length; i++) {
      String[] pair = line[i].split("=", 2);
      values.put(pair[0], List.of(pair[1]));
    }
    return answer(
        new Interaction.FormSubmitted(
            actor(line[0]),
            Place.parse(line[1]),
            clock.instant(),
            clock.instant(),
            ActionId.parse(line[2]).orElseThrow(),
            new FormValues(values)));
  }

  private String answer(Interaction interaction) {
    var response = new CompletableFuture<Response>();
    dispatcher.dispatch(interaction, new Answer(response));
    try {
      return text(response.get(LONGEST_ANSWER, TimeUnit.SECONDS));
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new IllegalStateException("no answer", e);
    }
  }

  /** The kind of response, its summary, and the ids of its buttons, each on a line. */
  private static String text(Response response) {
    return switch (response) {
      case Response.Private(var message) ->
          "private\n" + message.summary() + "\n" + RemotePlatform.actions(message);
      case Response.Update(var message) ->
          "private\n" + message.summary() + "\n" + RemotePlatform.actions(message);
      case Response.Refusal(var message) -> "refusal\n" + message.summary() + "\n";
      case Response.OpenForm(var form) ->
          "form\n" + form.action() + "\n" + form.inputs().getFirst().key();
      case Response.FormErrors(var errors) -> "errors\n" + errors + "\n";
      case Response.None() -> "none\n\n";
    };
  }

  private static Actor actor(String name) {
    return new Actor(new AccountId(RemotePlatform.NAME, "space", name), name, null, false);
  }

  private void on(String path, Function<String, String> handler) {
    server.createContext(path, exchange -> handle(exchange, handler));
  }

  private static void handle(HttpExchange exchange, Function<String, String> handler)
      throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      byte[] answer;
      int status = 200;
      try {
        answer = handler.apply(body).getBytes(StandardCharsets.UTF_8);
      } catch (RuntimeException e) {
        log.warn("the back door's caller gets no receipt", e);
        status = 500;
        answer = String.valueOf(e).getBytes(StandardCharsets.UTF_8);
      }
      exchange.sendResponseHeaders(status, answer.length == 0 ? -1 : answer.length);
      exchange.getResponseBody().write(answer);
    }
  }

  private record Answer(CompletableFuture<Response> response) implements Responder {
    @Override
    public void acknowledge(AnswersBy how) {}

    @Override
    public void respond(Response given) {
      response.complete(given);
    }

    @Override
    public void suggest(List<Option> options) {}
  }
}
