package dev.roundtable.discord;

import dev.roundtable.chat.AccountId;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Texts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CompletionException;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.ErrorResponse;

/** What stands in the way of using a channel, and who administers its server. */
final class RoomCheck {

  private final Clients clients;
  private final Texts texts;
  private final String organizers;

  /**
   * A check.
   *
   * @param organizers the name of a role whose members organize; empty for none
   */
  RoomCheck(Clients clients, Texts texts, String organizers) {
    this.clients = clients;
    this.texts = texts;
    this.organizers = organizers;
  }

  /** What we use, and nothing more; the invite link asks for the same. */
  static EnumSet<Permission> needed(ChannelType type) {
    var needed =
        EnumSet.of(
            Permission.VIEW_CHANNEL,
            Permission.MESSAGE_SEND,
            Permission.MESSAGE_SEND_IN_THREADS,
            Permission.MESSAGE_EMBED_LINKS,
            Permission.MESSAGE_ATTACH_FILES,
            Permission.MESSAGE_ADD_REACTION,
            Permission.MESSAGE_HISTORY);
    if (type != ChannelType.FORUM) {
      needed.add(Permission.CREATE_PUBLIC_THREADS);
    }
    return needed;
  }

  List<String> check(Place.Room room) {
    Guild guild = clients.guild(room.space().id());
    if (guild == null) {
      return List.of(texts.get("discord.check.server"));
    }
    GuildChannel channel = guild.getGuildChannelById(room.id());
    if (channel == null) {
      return List.of(texts.get("discord.check.gone"));
    }
    ChannelType type = channel.getType();
    if (type != ChannelType.TEXT && type != ChannelType.FORUM) {
      return List.of(texts.get("discord.check.kind", channel.getName()));
    }
    var found = new ArrayList<String>();
    for (Permission permission : needed(type)) {
      if (!guild.getSelfMember().hasPermission(channel, permission)) {
        found.add(texts.get("discord.check.permission", permission.getName(), channel.getName()));
      }
    }
    return found;
  }

  boolean administers(AccountId account, Place.Room room) {
    Guild guild = clients.guild(room.space().id());
    if (guild == null || !account.platform().equals(DiscordPlatform.NAME)) {
      return false;
    }
    try {
      Member member = guild.retrieveMemberById(account.id()).submit().join();
      return member.isOwner()
          || member.hasPermission(Permission.MANAGE_SERVER)
          || member.getRoles().stream()
              .anyMatch(role -> role.getName().equalsIgnoreCase(organizers));
    } catch (CompletionException e) {
      if (e.getCause() instanceof ErrorResponseException refused
          && (refused.getErrorResponse() == ErrorResponse.UNKNOWN_MEMBER
              || refused.getErrorResponse() == ErrorResponse.UNKNOWN_USER)) {
        return false;
      }
      Throwable cause = e.getCause();
      throw Failures.of("asking for a member", cause == null ? e : cause, false);
    }
  }
}
