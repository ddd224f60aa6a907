package dev.roundtable.slack.fake;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.java_websocket.WebSocket;
import org.java_websocket.exceptions.WebsocketNotConnectedException;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Socket Mode: up to ten connections; each envelope goes to any one of them. */
final class FakeSockets {

  private final FakeSlack slack;
  private final Server server = new Server();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final List<WebSocket> ready = new CopyOnWriteArrayList<>();
  private final Map<String, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
  private int ever;
  private int turn;

  FakeSockets(FakeSlack slack) {
    this.slack = slack;
  }

  void begin() {
    server.setReuseAddr(true);
    server.setConnectionLostTimeout(0);
    server.start();
    try {
      begun.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void end() {
    try {
      server.stop(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  String newUrl() {
    return "ws://127.0.0.1:" + server.getPort() + "/link/?ticket=" + slack.ids.next("");
  }

  int open() {
    return ready.size();
  }

  int ever() {
    return ever;
  }

  void refresh() {
    for (WebSocket socket : ready) {
      socket.send(Json.object("type", "disconnect", "reason", "refresh_requested").toString());
    }
  }

  void cut() {
    for (WebSocket socket : ready) {
      ready.remove(socket);
      socket.closeConnection(1006, "cut");
    }
  }

  /** Sends an envelope; the future ends with the acknowledgement's payload. */
  CompletableFuture<JsonNode> send(ObjectNode envelope) {
    var ack = new CompletableFuture<JsonNode>();
    waiting.put(Json.text(envelope, "envelope_id"), ack);
    WebSocket socket;
    synchronized (this) {
      if (ready.isEmpty()) {
        return CompletableFuture.failedFuture(new IllegalStateException("nobody is connected"));
      }
      socket = ready.get(turn++ % ready.size());
    }
    try {
      socket.send(envelope.toString());
    } catch (WebsocketNotConnectedException e) {
      return CompletableFuture.failedFuture(e);
    }
    return ack;
  }

  private final class Server extends WebSocketServer {
    Server() {
      super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
      setDaemon(true);
    }

    @Override
    public void onStart() {
      begun.countDown();
    }

    @Override
    public void onOpen(WebSocket socket, ClientHandshake handshake) {
      if (slack.faults.down || ready.size() >= 10) {
        socket.close(1013, "try again later");
        return;
      }
      slack.locked(
          () -> {
            ever++;
            return ready.add(socket);
          });
      socket.send(
          Json.object(
                  "type",
                  "hello",
                  "num_connections",
                  ready.size(),
                  "connection_info",
                  Json.object("app_id", slack.app.id))
              .toString());
    }

    @Override
    public void onClose(WebSocket socket, int code, String reason, boolean remote) {
      slack.locked(() -> ready.remove(socket));
    }

    @Override
    public void onMessage(WebSocket socket, String text) {
      JsonNode ack = Json.parse(text);
      CompletableFuture<JsonNode> waits = waiting.remove(Json.text(ack, "envelope_id"));
      if (waits == null) {
        slack.mistake("an acknowledgement of nothing: " + text);
      } else {
        waits.complete(ack.path("payload"));
      }
    }

    @Override
    public void onError(WebSocket socket, Exception e) {
      if (socket == null) {
        slack.mistake("the socket server failed: " + e);
      }
    }
  }
}
