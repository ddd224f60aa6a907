package dev.roundtable.discord.fake;

import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** A user. */
record FakeUser(String id, String name, boolean bot) {

  DataObject json() {
    return DataObject.empty()
        .put("id", id)
        .put("username", name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.'))
        .put("global_name", name)
        .put("discriminator", "0")
        .putNull("avatar")
        .putNull("primary_guild")
        .put("bot", bot)
        .put("flags", 0)
        .put("public_flags", 0);
  }

  DataObject member() {
    return DataObject.empty()
        .put("user", json())
        .put("roles", DataArray.empty())
        .put("joined_at", "2026-01-01T00:00:00.000000+00:00")
        .put("deaf", false)
        .put("mute", false)
        .put("flags", 0)
        .put("pending", false)
        .putNull("avatar")
        .putNull("banner")
        .putNull("premium_since")
        .putNull("communication_disabled_until")
        .putNull("nick");
  }
}
