package dev.roundtable.slack;

import com.slack.api.model.Attachment;
import com.slack.api.model.File;
import com.slack.api.model.Message;
import dev.roundtable.chat.AccountId;
import dev.roundtable.chat.Actor;
import dev.roundtable.chat.ChatEvent;
import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads messages, as events and histories bring them. */
final class MessageReader {

  /** What people and apps say; all else is Slack's own notes such as "has joined". */
  private static final Set<String> SAID =
      Set.of("", "thread_broadcast", "file_share", "me_message", "bot_message");

  private final Workspaces workspaces;
  private final Profiles profiles;
  private final SlackText texts;

  MessageReader(Workspaces workspaces, Profiles profiles, SlackText texts) {
    this.workspaces = workspaces;
    this.profiles = profiles;
    this.texts = texts;
  }

  /** Somebody's reply in a thread or word in a Talk; empty for our own and for Slack's notes. */
  Optional<ChatEvent.MessagePosted> reply(Place place, Message message) {
    return counts(place, message) ? Optional.of(any(place, message)) : Optional.empty();
  }

  /** Any message, ours too. */
  ChatEvent.MessagePosted any(Place place, Message message) {
    return new ChatEvent.MessagePosted(
        new MessageRef(place, message.getTs()),
        author(place, message),
        text(place, message),
        attachments(place, message),
        SlackTime.instant(message.getTs()),
        quoted(place, message));
  }

  boolean counts(Place place, Message message) {
    String subtype = message.getSubtype() == null ? "" : message.getSubtype();
    return SAID.contains(subtype) && !ours(place.space().id(), message);
  }

  private boolean ours(String team, Message message) {
    return workspaces
        .find(team)
        .filter(
            workspace ->
                workspace.botUser().equals(message.getUser())
                    || workspace.botId().equals(message.getBotId()))
        .isPresent();
  }

  Actor author(Place place, Message message) {
    String team = place.space().id();
    boolean bot = message.getBotId() != null || "bot_message".equals(message.getSubtype());
    String id = message.getUser() != null ? message.getUser() : message.getBotId();
    AccountId account = new AccountId(SlackPlatform.NAME, team, id == null ? "unknown" : id);
    if (bot) {
      String name = message.getUsername() == null ? account.id() : message.getUsername();
      return new Actor(account, name, null, true);
    }
    return profiles.actor(account, message.getUsername());
  }

  String text(Place place, Message message) {
    return texts.read(place.space().id(), message.getText() == null ? "" : message.getText());
  }

  List<dev.roundtable.chat.Attachment> attachments(Place place, Message message) {
    List<File> files = message.getFiles();
    return files == null
        ? List.of()
        : files.stream().map(file -> attachment(place.space().id(), file)).toList();
  }

  static dev.roundtable.chat.Attachment attachment(String team, File file) {
    String type = file.getMimetype() == null ? "application/octet-stream" : file.getMimetype();
    return new dev.roundtable.chat.Attachment(
        Files.id(team, file.getId()),
        file.getName() == null ? file.getId() : file.getName(),
        type,
        file.getSize() == null ? 0 : file.getSize(),
        "slack_audio".equals(file.getSubtype()) || type.startsWith("audio/"));
  }

  /** The message that was shared into this one; Slack attaches it. */
  private static @Nullable MessageRef quoted(Place place, Message message) {
    if (message.getAttachments() == null) {
      return null;
    }
    for (Attachment shared : message.getAttachments()) {
      if (shared.getTs() != null && shared.getChannelId() != null) {
        return new MessageRef(
            SlackPlaces.room(place.space().id(), shared.getChannelId()), shared.getTs());
      }
    }
    return null;
  }
}
