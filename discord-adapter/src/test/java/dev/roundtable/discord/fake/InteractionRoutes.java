package dev.roundtable.discord.fake;

import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Answers to interactions, and the registration of commands. */
final class InteractionRoutes {

  private final FakeDiscord discord;

  InteractionRoutes(FakeDiscord discord, FakeRest rest) {
    this.discord = discord;
    rest.route("POST", "/interactions/{}/{}/callback", this::callback);
    rest.route("POST", "/webhooks/{}/{}", this::further);
    rest.route("PATCH", "/webhooks/{}/{}/messages/@original", this::original);
    rest.route("DELETE", "/webhooks/{}/{}/messages/@original", this::nothing);
    rest.route("GET", "/applications/{}/commands", call -> discord.commands());
    rest.route("PUT", "/applications/{}/commands", this::register);
  }

  private FakeInteraction find(String token) {
    FakeInteraction found = discord.interactions.get(token);
    if (found == null) {
      throw ApiError.unknown(10062, "interaction");
    }
    return found;
  }

  private Object callback(Call call) {
    FakeInteraction interaction = find(call.id(1));
    DataObject message = interaction.first(call.body(), call.files());
    var told =
        DataObject.empty()
            .put("id", call.id(0))
            .put("type", 2)
            .put("response_message_loading", message != null)
            .put("response_message_ephemeral", true);
    if (message != null) {
      told.put("response_message_id", message.getString("id"));
    }
    var answer = DataObject.empty().put("interaction", told);
    if (message != null) {
      answer.put(
          "resource",
          DataObject.empty().put("type", call.body().getInt("type")).put("message", message));
    }
    return answer;
  }

  private Object further(Call call) {
    return find(call.id(1)).further(call.body(), call.files());
  }

  private Object original(Call call) {
    return find(call.id(1)).original(call.body(), call.files());
  }

  private Object nothing(Call call) {
    find(call.id(1)).deleteOriginal();
    return null;
  }

  private Object register(Call call) {
    DataArray commands = call.list();
    var named = DataArray.empty();
    for (int i = 0; i < commands.length(); i++) {
      DataObject command = commands.getObject(i);
      named.add(
          command
              .put("description", command.getString("description", ""))
              .put("id", discord.ids.next())
              .put("application_id", discord.bot.id())
              .put("version", discord.ids.next()));
    }
    discord.registered(named);
    return named;
  }
}
