package dev.roundtable.discord.fake;

import java.util.LinkedHashSet;
import java.util.Set;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.jspecify.annotations.Nullable;

/** A message as it stands now. */
final class FakeMessage {

  static final int EPHEMERAL = 64;
  static final int THREAD = 32;

  final DataObject json;
  final FakeChannel channel;
  final FakeUser author;
  final Set<String> reactions = new LinkedHashSet<>();

  /** Rises with every message and every edit of a private card: the newest is pressed first. */
  final long order;

  /** What an application sent along to recognise it; not shown to whom reads back. */
  @Nullable String nonce;

  FakeMessage(FakeChannel channel, FakeUser author, String id, String at, long order) {
    this.channel = channel;
    this.author = author;
    this.order = order;
    json =
        DataObject.empty()
            .put("id", id)
            .put("channel_id", channel.id)
            .put("author", author.json())
            .put("content", "")
            .put("timestamp", at)
            .putNull("edited_timestamp")
            .put("tts", false)
            .put("mention_everyone", false)
            .put("mentions", DataArray.empty())
            .put("mention_roles", DataArray.empty())
            .put("attachments", DataArray.empty())
            .put("embeds", DataArray.empty())
            .put("components", DataArray.empty())
            .put("pinned", false)
            .put("type", 0)
            .put("flags", 0);
  }

  String id() {
    return json.getString("id");
  }

  String content() {
    return json.getString("content");
  }

  DataArray components() {
    return json.getArray("components");
  }

  int flags() {
    return json.getInt("flags");
  }

  boolean ephemeral() {
    return (flags() & EPHEMERAL) != 0;
  }
}
