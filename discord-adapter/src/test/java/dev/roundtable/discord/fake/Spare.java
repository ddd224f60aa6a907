package dev.roundtable.discord.fake;

import java.util.List;
import net.dv8tion.jda.api.utils.data.DataObject;

/** What a server that is only compatible with Discord leaves out of its events. */
final class Spare {

  private static final List<String> ALSO_OPTIONAL =
      List.of(
          "private_channels",
          "resume_gateway_url",
          "thread_metadata",
          "afk_timeout",
          "emojis",
          "stickers",
          "voice_states",
          "guild_scheduled_events",
          "context",
          "authorizing_integration_owners",
          "guild",
          "owner_id");

  private static final List<String> OPTIONAL =
      List.of(
          "mention_roles",
          "attachments",
          "embeds",
          "components",
          "pinned",
          "flags",
          "tts",
          "mention_everyone",
          "edited_timestamp");

  private Spare() {}

  /** An event of this type without them. */
  static DataObject of(String type, DataObject data) {
    DataObject less = DataObject.fromJson(data.toJson());
    if (!type.startsWith("GUILD_") && !type.startsWith("CHANNEL_")) {
      OPTIONAL.forEach(less::remove);
      less.optObject("message").ifPresent(message -> OPTIONAL.forEach(message::remove));
    }
    ALSO_OPTIONAL.forEach(less::remove);
    return less;
  }
}
