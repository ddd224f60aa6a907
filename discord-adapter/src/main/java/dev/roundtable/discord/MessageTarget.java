package dev.roundtable.discord;

import dev.roundtable.chat.Actor;
import dev.roundtable.chat.ChatEvent;
import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Place;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageReference;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.jspecify.annotations.Nullable;

/**
 * The message whose own menu was used, which Discord sends along whole, also without the intent.
 */
final class MessageTarget {

  private final WrittenText texts;

  MessageTarget(WrittenText texts) {
    this.texts = texts;
  }

  ChatEvent.MessagePosted read(Place place, Message message) {
    return new ChatEvent.MessagePosted(
        new MessageRef(place, message.getId()),
        author(message),
        texts.read(written(message)),
        message.getAttachments().stream().map(FormReader::file).toList(),
        message.getTimeCreated().toInstant(),
        quoted(place, message.getMessageReference()));
  }

  /** What was written, as an event would have brought it, so that both read the same. */
  private static DataObject written(Message message) {
    var mentions = DataArray.empty();
    for (User user : message.getMentions().getUsers()) {
      var nick =
          message.getMentions().getMembers().stream()
              .filter(member -> member.getUser().equals(user))
              .findFirst()
              .map(Member::getNickname)
              .orElse(null);
      mentions.add(
          DataObject.empty()
              .put("id", user.getId())
              .put("username", user.getName())
              .put("global_name", user.getGlobalName())
              .put("member", DataObject.empty().put("nick", nick)));
    }
    return DataObject.empty().put("content", message.getContentRaw()).put("mentions", mentions);
  }

  private static Actor author(Message message) {
    Member member = message.getMember();
    User user = message.getAuthor();
    String name = member == null ? user.getEffectiveName() : member.getEffectiveName();
    boolean bot = user.isBot() || message.isWebhookMessage();
    return new Actor(MessageReader.account(user.getId()), name, null, bot);
  }

  private static @Nullable MessageRef quoted(Place place, @Nullable MessageReference reference) {
    if (reference == null) {
      return null;
    }
    boolean here = reference.getChannelId().equals(Channels.channel(place));
    return !here && place instanceof Place.Thread thread
        ? new MessageRef(thread.room(), reference.getMessageId())
        : new MessageRef(place, reference.getMessageId());
  }
}
