package dev.roundtable.discord;

import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.internal.JDAImpl;
import net.dv8tion.jda.internal.handle.SocketHandler;
import org.jspecify.annotations.Nullable;

/**
 * Keeps JDA from stumbling over what a server that is only compatible with Discord leaves out.
 * Messages JDA need not read at all: we read them ourselves, from the raw events, which JDA passes
 * on only where its own reading succeeded.
 */
final class Tolerance {

  private static final List<String> READ_BY_US =
      List.of("MESSAGE_CREATE", "MESSAGE_UPDATE", "MESSAGE_DELETE", "MESSAGE_DELETE_BULK");

  private static final List<String> LISTS_OF_A_SERVER =
      List.of(
          "roles",
          "channels",
          "threads",
          "members",
          "emojis",
          "stickers",
          "features",
          "voice_states",
          "presences",
          "guild_scheduled_events");

  private static final int COMMAND = 1;
  private static final int BOX = 1;
  private static final int LABEL = 18;

  private Tolerance() {}

  /** Mends what comes in before JDA reads it. */
  static void of(JDA client) {
    var jda = (JDAImpl) client;
    Map<String, SocketHandler> handlers = jda.getClient().getHandlers();
    READ_BY_US.forEach(type -> handlers.put(type, new SocketHandler.NOPHandler(jda)));
    wrap(handlers, jda, "READY", Tolerance::ready);
    wrap(handlers, jda, "GUILD_CREATE", Tolerance::server);
    wrap(handlers, jda, "THREAD_CREATE", Tolerance::thread);
    wrap(handlers, jda, "THREAD_UPDATE", Tolerance::thread);
    wrap(handlers, jda, "INTERACTION_CREATE", Tolerance::interaction);
  }

  private interface Mending {
    void mend(DataObject content);
  }

  private static void wrap(
      Map<String, SocketHandler> handlers, JDAImpl jda, String type, Mending mending) {
    SocketHandler own = handlers.get(type);
    if (own != null) {
      handlers.put(type, new Mended(jda, own, mending));
    }
  }

  private static final class Mended extends SocketHandler {
    private final SocketHandler own;
    private final Mending mending;

    Mended(JDAImpl jda, SocketHandler own, Mending mending) {
      super(jda);
      this.own = own;
      this.mending = mending;
    }

    @Override
    protected @Nullable Long handleInternally(DataObject content) {
      mending.mend(content);
      DataObject whole = allContent;
      own.handle(responseNumber, whole);
      return null;
    }
  }

  private static void ready(DataObject it) {
    list(it, "guilds");
    list(it, "private_channels");
  }

  private static void server(DataObject it) {
    value(it, "unavailable", false);
    if (it.getBoolean("unavailable")) {
      return;
    }
    LISTS_OF_A_SERVER.forEach(name -> list(it, name));
    value(it, "afk_timeout", 300);
    value(it, "member_count", it.getArray("members").length());
    value(it, "premium_progress_bar_enabled", false);
    each(it.getArray("members"), Tolerance::member);
    each(it.getArray("threads"), Tolerance::thread);
  }

  private static void member(DataObject it) {
    list(it, "roles");
    it.optObject("user").ifPresent(Tolerance::user);
  }

  private static void user(DataObject it) {
    value(it, "username", it.getString("global_name", "someone"));
  }

  private static void thread(DataObject it) {
    if (it.isNull("thread_metadata")) {
      it.put("thread_metadata", DataObject.empty());
    }
    DataObject state = it.getObject("thread_metadata");
    value(state, "archived", false);
    value(state, "locked", false);
    value(state, "auto_archive_duration", 10_080);
    value(state, "archive_timestamp", "2020-01-01T00:00:00.000000+00:00");
    value(it, "name", "thread");
    value(it, "owner_id", "0");
    value(it, "member_count", 0);
    value(it, "message_count", 0);
  }

  private static void interaction(DataObject it) {
    boolean server = it.hasKey("guild_id");
    value(it, "context", server ? 0 : 1);
    value(it, "authorizing_integration_owners", DataObject.empty());
    if (server) {
      value(it, "guild", DataObject.empty().put("id", it.getString("guild_id")));
      it.optObject("member").ifPresent(Tolerance::member);
      list(it.getObject("guild"), "features");
    }
    if (!it.hasKey("channel")) {
      it.put(
          "channel",
          DataObject.empty().put("id", it.getString("channel_id")).put("type", server ? 0 : 1));
    }
    it.optObject("message").ifPresent(Tolerance::message);
    it.optObject("data").ifPresent(Tolerance::data);
  }

  private static void data(DataObject it) {
    if (it.hasKey("name")) {
      value(it, "type", COMMAND);
    }
    it.optObject("resolved")
        .flatMap(resolved -> resolved.optObject("messages"))
        .ifPresent(all -> all.keys().forEach(id -> message(all.getObject(id))));
    it.optArray("components").ifPresent(all -> each(all, Tolerance::field));
  }

  /** The older way to send a form's field. */
  private static void field(DataObject it) {
    if (it.getInt("type", LABEL) == BOX && it.optArray("components").isPresent()) {
      it.put("component", it.getArray("components").getObject(0)).put("type", LABEL);
    }
  }

  private static void message(DataObject it) {
    value(it, "type", 0);
    value(it, "content", "");
    value(it, "pinned", false);
    value(it, "tts", false);
    value(it, "mention_everyone", false);
    value(it, "timestamp", "2020-01-01T00:00:00.000000+00:00");
    value(it, "flags", 0);
    for (String name :
        List.of("mentions", "mention_roles", "attachments", "embeds", "components")) {
      list(it, name);
    }
    it.optObject("author").ifPresent(Tolerance::user);
  }

  private static void list(DataObject it, String name) {
    value(it, name, DataArray.empty());
  }

  private static void value(DataObject it, String name, Object otherwise) {
    if (it.isNull(name)) {
      it.put(name, otherwise);
    }
  }

  private static void each(DataArray all, Mending mending) {
    for (int i = 0; i < all.length(); i++) {
      mending.mend(all.getObject(i));
    }
  }
}
