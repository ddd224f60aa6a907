package dev.roundtable.discord.fake;

import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import org.jspecify.annotations.Nullable;

/** The gateway: identify, heartbeat, resume; keeps what a session missed. */
final class FakeGateway extends WebSocketServer {

  private static final int INTENT_CONTENT = 1 << 15;

  private final FakeDiscord discord;
  private final Map<String, Session> sessions = new ConcurrentHashMap<>();
  private final CountDownLatch started = new CountDownLatch(1);
  private CountDownLatch ready = new CountDownLatch(1);
  private int identified;
  private boolean twice;
  private @Nullable List<Runnable> held;
  private boolean contentGranted = true;
  private boolean spare;

  FakeGateway(FakeDiscord discord) {
    super(new InetSocketAddress("127.0.0.1", 0), 2);
    this.discord = discord;
    setReuseAddr(true);
    setDaemon(true);
    setConnectionLostTimeout(0);
  }

  /** Whether an event is this shard's business. */
  private static boolean concerns(Session session, String type, DataObject data) {
    boolean server = type.equals("GUILD_CREATE") || type.equals("GUILD_DELETE");
    long id = data.getLong(server ? "id" : "guild_id", 0);
    return (id >>> 22) % session.shards == session.shard;
  }

  private static final class Session {
    final String id;
    final long intents;
    final int shard;
    final int shards;
    final List<String> sent = new ArrayList<>();
    @Nullable WebSocket socket;

    Session(String id, DataObject who, WebSocket socket) {
      this.id = id;
      this.intents = who.getLong("intents");
      var part = who.optArray("shard");
      this.shard = part.map(a -> a.getInt(0)).orElse(0);
      this.shards = part.map(a -> a.getInt(1)).orElse(1);
      this.socket = socket;
    }
  }

  void begin() throws InterruptedException {
    start();
    if (!started.await(10, TimeUnit.SECONDS)) {
      throw new AssertionError("the gateway did not start");
    }
  }

  String url() {
    return "ws://127.0.0.1:" + getPort();
  }

  void awaitReady() throws InterruptedException {
    CountDownLatch now;
    synchronized (discord) {
      now = ready;
    }
    if (!now.await(20, TimeUnit.SECONDS)) {
      throw new AssertionError("no client connected");
    }
  }

  int identified() {
    return identified;
  }

  boolean contentGranted() {
    return contentGranted;
  }

  void grantContent(boolean granted) {
    contentGranted = granted;
  }

  /** Tells of servers only after the start, and leaves out of messages what can be left out. */
  void makeSpare() {
    spare = true;
  }

  /** Tells every session that has a use for it; those that are cut off get it when they resume. */
  void dispatch(String type, DataObject data) {
    synchronized (discord) {
      for (Session session : sessions.values()) {
        if (!concerns(session, type, data)) {
          continue;
        }
        boolean message = type.startsWith("MESSAGE_CREATE") || type.startsWith("MESSAGE_UPDATE");
        boolean blind = message && (session.intents & INTENT_CONTENT) == 0;
        send(session, type, blind ? withoutContent(data) : data);
      }
    }
  }

  /** Without the intent only what is meant for the bot can be read. */
  DataObject withoutContent(DataObject message) {
    boolean direct = !message.hasKey("guild_id");
    boolean own = message.getObject("author").getString("id").equals(discord.bot.id());
    if (direct || own || mentionsBot(message)) {
      return message;
    }
    return DataObject.fromJson(message.toJson())
        .put("content", "")
        .put("attachments", DataArray.empty())
        .put("embeds", DataArray.empty())
        .put("components", DataArray.empty());
  }

  private boolean mentionsBot(DataObject message) {
    DataArray mentions = message.getArray("mentions");
    for (int i = 0; i < mentions.length(); i++) {
      if (mentions.getObject(i).getString("id").equals(discord.bot.id())) {
        return true;
      }
    }
    return false;
  }

  long dispatched() {
    synchronized (discord) {
      return sessions.values().stream().mapToLong(s -> s.sent.size()).max().orElse(0);
    }
  }

  void deliverTwice() {
    twice = true;
  }

  void hold() {
    synchronized (discord) {
      held = new ArrayList<>();
    }
  }

  void releaseReversed() {
    synchronized (discord) {
      List<Runnable> all = held == null ? List.of() : held.reversed();
      held = null;
      all.forEach(Runnable::run);
    }
  }

  private void send(Session session, String type, DataObject data) {
    if (held != null && type.startsWith("MESSAGE_")) {
      held.add(() -> send(session, type, data));
      return;
    }
    once(session, type, data);
    if (twice && type.startsWith("MESSAGE_")) {
      once(session, type, data);
    }
  }

  private void once(Session session, String type, DataObject data) {
    String text =
        DataObject.empty()
            .put("op", 0)
            .put("t", type)
            .put("s", session.sent.size() + 1)
            .put("d", spare ? Spare.of(type, data) : data)
            .toString();
    session.sent.add(text);
    WebSocket socket = session.socket;
    if (socket != null && socket.isOpen()) {
      socket.send(text);
    }
  }

  /** Cuts all connections; sessions can be resumed unless they are forgotten. */
  void cut(boolean forget) {
    synchronized (discord) {
      ready = new CountDownLatch(1);
      for (Session session : sessions.values()) {
        WebSocket socket = session.socket;
        session.socket = null;
        if (socket != null) {
          socket.close(4000);
        }
      }
      if (forget) {
        sessions.clear();
      }
    }
  }

  @Override
  public void onStart() {
    started.countDown();
  }

  @Override
  public void onOpen(WebSocket socket, ClientHandshake handshake) {
    socket.send("{\"op\":10,\"d\":{\"heartbeat_interval\":41250}}");
  }

  @Override
  public void onMessage(WebSocket socket, String text) {
    DataObject message = DataObject.fromJson(text);
    synchronized (discord) {
      switch (message.getInt("op")) {
        case 1 -> socket.send("{\"op\":11}");
        case 2 -> identify(socket, message.getObject("d"));
        case 6 -> resume(socket, message.getObject("d"));
        default -> {}
      }
    }
  }

  private void identify(WebSocket socket, DataObject who) {
    identified++;
    if (!who.getString("token").equals(discord.token())) {
      socket.close(4004, "Authentication failed.");
      return;
    }
    long intents = who.getLong("intents");
    if ((intents & INTENT_CONTENT) != 0 && !contentGranted) {
      socket.close(4014, "Disallowed intent(s).");
      return;
    }
    var session = new Session("session" + identified, who, socket);
    sessions.put(session.id, session);
    var guilds = DataArray.empty();
    if (!spare) {
      own(session).forEach(server -> guilds.add(server.unavailable()));
    }
    send(
        session,
        "READY",
        DataObject.empty()
            .put("v", 10)
            .put("user", discord.bot.json())
            .put("guilds", guilds)
            .put("session_id", session.id)
            .put("resume_gateway_url", url())
            .put("private_channels", DataArray.empty())
            .put("application", DataObject.empty().put("id", discord.bot.id()).put("flags", 0)));
    own(session).forEach(server -> send(session, "GUILD_CREATE", server.json()));
    ready.countDown();
  }

  private List<FakeServer> own(Session session) {
    return discord.servers.values().stream()
        .filter(server -> concerns(session, "GUILD_CREATE", server.json()))
        .toList();
  }

  private void resume(WebSocket socket, DataObject what) {
    Session session = sessions.get(what.getString("session_id"));
    if (session == null) {
      socket.send("{\"op\":9,\"d\":false}");
      return;
    }
    session.socket = socket;
    List<String> missed =
        List.copyOf(session.sent.subList(what.getInt("seq"), session.sent.size()));
    missed.forEach(socket::send);
    send(session, "RESUMED", DataObject.empty());
    ready.countDown();
  }

  @Override
  public void onClose(WebSocket socket, int code, String reason, boolean remote) {}

  @Override
  public void onError(@Nullable WebSocket socket, Exception failure) {}
}
