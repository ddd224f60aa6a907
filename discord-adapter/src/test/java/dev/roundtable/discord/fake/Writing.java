package dev.roundtable.discord.fake;

import dev.roundtable.chat.MessageRef;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.jspecify.annotations.Nullable;

/** Writes and edits a user's messages. */
final class Writing {

  private final FakeDiscord discord;
  private final FakeUser user;

  Writing(FakeDiscord discord, FakeUser user) {
    this.discord = discord;
    this.user = user;
  }

  MessageRef writes(FakeChannel channel, String text, @Nullable FakeMessage quoted) {
    synchronized (discord) {
      if (channel.archived) {
        channel.archived = false;
        discord.gateway.dispatch("THREAD_UPDATE", channel.json(discord.bot.id()));
      }
      FakeMessage message = discord.add(channel, user);
      message.json.put("content", text);
      var mentioned = DataArray.empty();
      for (FakeUser other : discord.users.values()) {
        boolean answered = quoted != null && quoted.author.equals(other);
        if (answered || text.contains("<@" + other.id() + ">")) {
          mentioned.add(other.json());
        }
      }
      message.json.put("mentions", mentioned);
      if (quoted != null) {
        message.json.put("type", 19);
        message.json.put(
            "message_reference",
            FakeDiscord.located(
                DataObject.empty()
                    .put("type", 0)
                    .put("message_id", quoted.id())
                    .put("channel_id", quoted.channel.id),
                quoted.channel));
        message.json.put("referenced_message", DataObject.fromJson(quoted.json.toJson()));
      }
      discord.created(message);
      return new MessageRef(Screen.place(channel), message.id());
    }
  }

  MessageRef sends(FakeChannel channel, String text, String fileName, byte[] content) {
    synchronized (discord) {
      FakeMessage message = discord.add(channel, user);
      String url = discord.rest.keep(fileName, content);
      message.json.put("content", text);
      message.json.put(
          "attachments",
          DataArray.empty()
              .add(
                  DataObject.empty()
                      .put("id", discord.ids.next())
                      .put("filename", fileName)
                      .put("size", content.length)
                      .put("content_type", "text/plain")
                      .put("url", url)
                      .put("proxy_url", url)));
      discord.created(message);
      return new MessageRef(Screen.place(channel), message.id());
    }
  }

  void edits(FakeMessage message, String text) {
    synchronized (discord) {
      message.json.put("content", text).put("edited_timestamp", discord.now());
      discord.gateway.dispatch("MESSAGE_UPDATE", discord.event(message));
    }
  }
}
