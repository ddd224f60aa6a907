package dev.roundtable.discord;

import dev.roundtable.chat.ChatFailure;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.SendKey;
import dev.roundtable.chat.Texts;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A bot joins a server, not a room: it says in the system channel how to set a group up. Who added
 * it Discord tells only those who may read the audit log, a permission that we do not ask for.
 */
final class Welcome {

  private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);

  private final DiscordPlatform platform;
  private final Texts texts;

  Welcome(DiscordPlatform platform, Texts texts) {
    this.platform = platform;
    this.texts = texts;
  }

  void to(Guild guild) {
    TextChannel channel = guild.getSystemChannel();
    if (channel == null || !channel.canTalk()) {
      return;
    }
    Message message = Message.text(texts.get("discord.welcome"));
    Thread.ofVirtual()
        .name("discord-welcome")
        .start(
            () -> {
              try {
                platform.post(
                    Channels.place(new Channels.Info(channel.getId(), 0, guild.getId(), null, "")),
                    message,
                    new SendKey("w" + guild.getId()));
              } catch (ChatFailure e) {
                LOG.info("No welcome on the server {}: {}", guild.getId(), e.getMessage());
              }
            });
  }
}
