package dev.roundtable.discord.fake;

import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.jspecify.annotations.Nullable;

/** Sends a person's interactions through the gateway. */
final class Sending {

  private static final int MODAL = 5;

  private final FakeDiscord discord;
  private final FakePerson person;

  Sending(FakeDiscord discord, FakePerson person) {
    this.discord = discord;
    this.person = person;
  }

  /** The people that stand in what is sent. */
  DataObject resolved(Object sent) {
    String text = sent.toString();
    var users = DataObject.empty();
    var members = DataObject.empty();
    for (FakeUser user : discord.users.values()) {
      if (text.contains("\"" + user.id() + "\"")) {
        users.put(user.id(), user.json());
        members.put(user.id(), user.member().put("permissions", "0"));
      }
    }
    return DataObject.empty().put("users", users).put("members", members);
  }

  FakeInteraction send(
      int type, FakeChannel channel, @Nullable FakeMessage pressed, DataObject data) {
    synchronized (discord) {
      var interaction = new FakeInteraction(discord, person, channel, pressed, type == MODAL);
      var json =
          DataObject.empty()
              .put("id", interaction.id)
              .put("application_id", discord.bot.id())
              .put("type", type)
              .put("token", interaction.token)
              .put("version", 1)
              .put("channel_id", channel.id)
              .put("channel", channel.json(discord.bot.id()))
              .put("locale", "en-US")
              .put("entitlements", DataArray.empty())
              .put("attachment_size_limit", 10_485_760)
              .put("app_permissions", Long.toString(Permissions.ALL))
              .put("data", data);
      if (pressed != null) {
        json.put("message", pressed.json);
      }
      FakeServer server = channel.server;
      if (server == null) {
        json.put("user", person.user().json()).put("context", 1);
        json.put("authorizing_integration_owners", DataObject.empty().put("0", "0"));
      } else {
        String rights = Long.toString(Permissions.ORDINARY);
        json.put("guild_id", server.id())
            .put(
                "guild",
                DataObject.empty()
                    .put("id", server.id())
                    .put("locale", "en-US")
                    .put("features", DataArray.empty()))
            .put("guild_locale", "en-US")
            .put("member", person.user().member().put("permissions", rights))
            .put("context", 0)
            .put("authorizing_integration_owners", DataObject.empty().put("0", server.id()));
      }
      discord.gateway.dispatch("INTERACTION_CREATE", json);
      return interaction;
    }
  }
}
