package dev.roundtable.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.request.SocketModeRequest;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.exceptions.WebsocketNotConnectedException;
import org.java_websocket.handshake.ServerHandshake;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection in Socket Mode. Bolt reads and handles each envelope on a thread of its own, as
 * soon as it arrives; the SDK's own client looks for envelopes a hundred times a second on one
 * thread.
 */
final class SlackSocket extends WebSocketClient {

  private static final Logger LOG = LoggerFactory.getLogger(SlackSocket.class);

  /** Slack pings every few seconds; without a word for so long the connection is dead. */
  private static final int SILENCE_SECONDS = 20;

  /** Bolt's answer where nobody listens, such as for a shortcut of a former version. */
  private static final int NOT_OURS = 404;

  private final App app;
  private final SocketModeRequestParser parser;
  private final ExecutorService workers;
  private final Events events;

  /** Slack says hello first; whatever else it says first means the same. */
  private final AtomicBoolean greeted = new AtomicBoolean();

  /** What happens to a connection. */
  interface Events {
    /** Slack says that it is ready to send. */
    void ready(SlackSocket socket);

    /** Slack will close it soon and wants another one. */
    void refresh(SlackSocket socket);

    /** It is closed. */
    void closed(SlackSocket socket, String reason);
  }

  private SlackSocket(URI url, App app, ExecutorService workers, Events events) {
    super(url);
    this.app = app;
    this.parser = new SocketModeRequestParser(app.config());
    this.workers = workers;
    this.events = events;
    setConnectionLostTimeout(SILENCE_SECONDS);
  }

  /** Asks Slack for an address and starts to connect. */
  static SlackSocket open(
      Slack slack, String appToken, App app, ExecutorService workers, Events events)
      throws IOException, SlackApiException {
    var answer = slack.methods(appToken).appsConnectionsOpen(r -> r);
    if (!answer.isOk()) {
      throw new IOException("apps.connections.open: " + answer.getError());
    }
    var socket = new SlackSocket(URI.create(answer.getUrl()), app, workers, events);
    socket.connect();
    return socket;
  }

  @Override
  public void onOpen(ServerHandshake handshake) {
    LOG.debug("The connection to Slack is open");
  }

  @Override
  public void onMessage(String text) {
    workers.execute(() -> take(text));
  }

  @Override
  public void onClose(int code, String reason, boolean remote) {
    events.closed(this, code + " " + reason);
  }

  @Override
  public void onError(Exception e) {
    LOG.debug("The connection to Slack has trouble", e);
  }

  private void take(String text) {
    JsonObject envelope = JsonParser.parseString(text).getAsJsonObject();
    String type = String.valueOf(EventReader.text(envelope, "type"));
    if (type.equals("disconnect")) {
      events.refresh(this);
      return;
    }
    if (greeted.compareAndSet(false, true)) {
      events.ready(this);
    }
    if (envelope.has("envelope_id")) {
      handle(text);
    }
  }

  private void handle(String text) {
    SocketModeRequest request = parser.parse(text);
    if (request == null) {
      return;
    }
    String id = request.getEnvelope().getEnvelopeId();
    try {
      Response response = app.run(request.getBoltRequest());
      if (response.getStatusCode() == 200) {
        acknowledge(id, response);
      } else if (response.getStatusCode() == NOT_OURS) {
        acknowledge(id, Response.ok());
      }
    } catch (WebsocketNotConnectedException e) {
      LOG.info("Slack will bring {} again: the connection closed before its answer", id);
    } catch (Exception e) {
      LOG.error("The envelope {} failed", id, e);
    }
  }

  private void acknowledge(String envelopeId, Response response) {
    var ack = new JsonObject();
    ack.addProperty("envelope_id", envelopeId);
    String body = response.getBody();
    if (body != null && !body.isEmpty()) {
      ack.add("payload", JsonParser.parseString(body));
    }
    send(ack.toString());
    Ack.handedOver();
  }
}
