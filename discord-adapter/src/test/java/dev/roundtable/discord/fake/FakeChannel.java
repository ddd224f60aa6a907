package dev.roundtable.discord.fake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.jspecify.annotations.Nullable;

/** A channel, a forum, a thread or a direct conversation. */
public final class FakeChannel {

  static final int TEXT = 0;
  static final int DIRECT = 1;
  static final int PUBLIC_THREAD = 11;
  static final int FORUM = 15;

  final String id;
  final int type;
  final @Nullable FakeServer server;
  final @Nullable FakeChannel parent;
  final Map<String, FakeMessage> messages = new LinkedHashMap<>();
  final List<String> tags = new ArrayList<>();
  String name;
  String owner = "";
  boolean archived;
  boolean locked;
  int archiveAfter = 1440;
  List<String> appliedTags = List.of();
  int flags;
  private long denied;
  DataArray recipients = DataArray.empty();

  FakeChannel(
      String id, int type, @Nullable FakeServer server, @Nullable FakeChannel parent, String name) {
    this.id = id;
    this.type = type;
    this.server = server;
    this.parent = parent;
    this.name = name;
  }

  /** Its id. */
  public String id() {
    return id;
  }

  /** Its name as it stands now. */
  public String name() {
    return name;
  }

  /** The names of a post's tags. */
  public List<String> appliedTags() {
    return appliedTags;
  }

  /** After how many minutes without a message it is archived. */
  public int archiveAfter() {
    return archiveAfter;
  }

  boolean thread() {
    return type == PUBLIC_THREAD;
  }

  void deny(Permission... permissions) {
    denied = Permission.getRaw(permissions);
  }

  /** What the bot must be allowed here, else a refusal. */
  void require(Permission permission) {
    FakeChannel rules = parent == null ? this : parent;
    if ((rules.denied & Permission.VIEW_CHANNEL.getRawValue()) != 0) {
      throw new ApiError(403, 50001, "Missing Access");
    }
    if (server != null && (rules.denied & permission.getRawValue()) != 0) {
      throw ApiError.missing(permission.getName());
    }
  }

  DataObject json(String bot) {
    var json = DataObject.empty().put("id", id).put("type", type).put("flags", flags);
    if (server == null) {
      return json.put("recipients", recipients);
    }
    json.put("guild_id", server.id()).put("name", name).put("position", 0);
    if (thread()) {
      return json.put("parent_id", parent == null ? null : parent.id)
          .put("owner_id", owner)
          .put("message_count", messages.size())
          .put("total_message_sent", messages.size())
          .put("member_count", 1)
          .put("applied_tags", DataArray.fromCollection(tagIds()))
          .put(
              "thread_metadata",
              DataObject.empty()
                  .put("archived", archived)
                  .put("locked", locked)
                  .put("auto_archive_duration", archiveAfter)
                  .put("archive_timestamp", "2026-01-01T00:00:00.000000+00:00")
                  .put("create_timestamp", "2026-01-01T00:00:00.000000+00:00"))
          .put("rate_limit_per_user", 0);
    }
    json.put("permission_overwrites", overwrites(bot)).put("rate_limit_per_user", 0);
    json.put("nsfw", false).putNull("topic").putNull("parent_id").putNull("last_message_id");
    if (type == FORUM) {
      var all = DataArray.empty();
      for (int i = 0; i < tags.size(); i++) {
        all.add(
            DataObject.empty()
                .put("id", tagId(i))
                .put("name", tags.get(i))
                .put("moderated", false)
                .putNull("emoji_id")
                .putNull("emoji_name"));
      }
      json.put("available_tags", all).put("default_forum_layout", 0);
    }
    return json;
  }

  private List<String> tagIds() {
    List<String> known = parent == null ? List.of() : parent.tags;
    return appliedTags.stream().map(tag -> parent.tagId(known.indexOf(tag))).toList();
  }

  String tagId(int index) {
    return Long.toString(Long.parseLong(id) + 1000 + index);
  }

  private DataArray overwrites(String bot) {
    return denied == 0
        ? DataArray.empty()
        : DataArray.empty()
            .add(
                DataObject.empty()
                    .put("id", bot)
                    .put("type", 1)
                    .put("allow", "0")
                    .put("deny", Long.toString(denied)));
  }
}
