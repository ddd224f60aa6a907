package dev.roundtable.slack.fake;

import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** What a person does among people: they come and go, write, change channels. */
public abstract sealed class FakeMember permits FakePerson {

  final FakeWorkspace workspace;
  final FakeSlack slack;
  final FakeUser user;

  FakeMember(FakeWorkspace workspace, FakeUser user) {
    this.workspace = workspace;
    this.slack = workspace.slack;
    this.user = user;
  }

  private FakePerson self() {
    return (FakePerson) this;
  }

  /** Goes into a channel. */
  public FakePerson joins(FakeChannel channel) {
    if (slack.locked(() -> channel.members.add(user.id))
        && channel.members.contains(workspace.bot.id)) {
      happens(membership("member_joined_channel", channel, user.id));
    }
    return self();
  }

  /** Leaves a channel. */
  public FakePerson leaves(FakeChannel channel) {
    slack.locked(() -> channel.members.remove(user.id));
    happens(membership("member_left_channel", channel, user.id));
    return self();
  }

  /** Brings the bot into a channel. */
  public FakePerson invitesTheBot(FakeChannel channel) {
    slack.locked(() -> channel.members.add(workspace.bot.id));
    ObjectNode event = membership("member_joined_channel", channel, workspace.bot.id);
    event.put("inviter", user.id);
    happens(event);
    return self();
  }

  /** Removes the bot from a channel. */
  public FakePerson removesTheBot(FakeChannel channel) {
    slack.locked(() -> channel.members.remove(workspace.bot.id));
    happens(Json.object("type", "channel_left", "channel", channel.id, "event_ts", slack.ids.ts()));
    return self();
  }

  /** Archives a channel. */
  public FakePerson archives(FakeChannel channel) {
    slack.locked(() -> channel.archived = true);
    happens(about("channel_archive", channel));
    return self();
  }

  /** Brings an archived channel back; bots are no longer in it. */
  public FakePerson unarchives(FakeChannel channel) {
    slack.locked(() -> channel.archived = false);
    happens(about("channel_unarchive", channel));
    return self();
  }

  /** Gives a channel another name. */
  public FakePerson renames(FakeChannel channel, String name) {
    slack.locked(() -> channel.name = name);
    happens(
        Json.object(
            "type",
            "channel_rename",
            "channel",
            Json.object("id", channel.id, "name", name, "created", 1),
            "event_ts",
            slack.ids.ts()));
    return self();
  }

  /** Deletes a channel. */
  public FakePerson deletes(FakeChannel channel) {
    slack.locked(() -> channel.deleted = true);
    happens(about("channel_deleted", channel));
    return self();
  }

  /** Writes in a channel. */
  public FakeMessage says(FakeChannel channel, String text) {
    return writes(channel, null, text, null);
  }

  /** Writes in a thread. */
  public FakeMessage replies(FakeChannel channel, String root, String text) {
    return writes(channel, root, text, null);
  }

  /** Writes in a thread and shows it in the channel too. */
  public FakeMessage broadcasts(FakeChannel channel, String root, String text) {
    return writes(channel, root, text, "thread_broadcast");
  }

  /** Puts a file into a thread. */
  public FakeMessage shares(FakeChannel channel, String root, String text, String fileName) {
    ObjectNode message = message(text, root);
    message.put("subtype", "file_share");
    ObjectNode file =
        Json.object(
            "id",
            slack.ids.next("F"),
            "name",
            fileName,
            "mimetype",
            fileName.endsWith(".m4a") ? "audio/mp4" : "application/pdf",
            "size",
            1234);
    message.set("files", Json.array().add(file));
    return stands(channel, message);
  }

  /** Puts a file with this content into a thread, a channel or a conversation. */
  public FakeMessage sends(
      FakeChannel channel, String root, String text, String fileName, byte[] content) {
    ObjectNode message = message(Typed.text(text), root);
    message.put("subtype", "file_share");
    String id = slack.ids.next("F");
    slack.files().store(id, content);
    ObjectNode file =
        Json.object("id", id, "name", fileName, "mimetype", "text/plain", "size", content.length);
    message.set("files", Json.array().add(file));
    return stands(channel, message);
  }

  /** Shares a message in the place where it stands. */
  public FakeMessage quotes(FakeChannel channel, String root, FakeMessage quoted, String text) {
    ObjectNode message = message(Typed.text(text), root);
    message.set(
        "attachments",
        Json.array().add(Json.object("ts", quoted.ts(), "channel_id", channel.id, "id", 1)));
    return stands(channel, message);
  }

  /** Takes no messages from the bot any more. */
  public FakePerson refusesTheBot() {
    slack.locked(() -> workspace.refusing.add(user.id));
    return self();
  }

  /** Writes to the bot privately. */
  public FakeMessage tellsTheBot(String text) {
    return says(direct(), text);
  }

  /** Changes a message. */
  public void edits(FakeChannel channel, FakeMessage message, String text) {
    ObjectNode before = message.json.deepCopy();
    slack.locked(
        () -> {
          message.json.put("text", Typed.text(text));
          message.json.set("edited", Json.object("user", user.id, "ts", slack.ids.ts()));
          return null;
        });
    happens(Changes.changed(slack, channel, message, before));
  }

  /** Sees a link in a message unfurl, which Slack tells as a change. */
  public void seesALinkUnfurl(FakeChannel channel, FakeMessage message) {
    ObjectNode before = message.json.deepCopy();
    slack.locked(
        () ->
            message.json.set(
                "attachments", Json.array().add(Json.object("title", "Example", "id", 1))));
    happens(Changes.changed(slack, channel, message, before));
  }

  /** Deletes a message. */
  public void deletes(FakeChannel channel, FakeMessage message) {
    slack.locked(() -> message.deleted = true);
    happens(Changes.deleted(slack, channel, message));
  }

  /** The conversation with the bot. */
  public FakeChannel direct() {
    return slack.locked(() -> workspace.direct(Set.of(user.id)));
  }

  private FakeMessage writes(FakeChannel channel, String root, String text, String subtype) {
    ObjectNode message = message(Typed.text(text), root);
    if (subtype != null) {
      message.put("subtype", subtype);
    }
    return stands(channel, message);
  }

  private ObjectNode message(String text, String root) {
    return Json.object(
        "type",
        "message",
        "user",
        user.id,
        "team",
        workspace.team,
        "text",
        text,
        "client_msg_id",
        UUID.randomUUID().toString(),
        "thread_ts",
        root);
  }

  private FakeMessage stands(FakeChannel channel, ObjectNode json) {
    var message = new FakeMessage(json);
    ObjectNode event =
        slack.locked(
            () -> {
              json.put("ts", slack.ids.ts());
              channel.messages.add(message);
              ObjectNode copy = json.deepCopy();
              copy.put("channel", channel.id);
              copy.put("channel_type", channel.type());
              copy.put("event_ts", message.ts());
              return copy;
            });
    if (channel.members.contains(workspace.bot.id)) {
      happens(event);
    }
    return message;
  }

  void happens(ObjectNode event) {
    slack.delivery.event(workspace, event);
  }

  private ObjectNode about(String type, FakeChannel channel) {
    return Json.object(
        "type", type, "channel", channel.id, "user", user.id, "event_ts", slack.ids.ts());
  }

  private ObjectNode membership(String type, FakeChannel channel, String who) {
    return Json.object(
        "type",
        type,
        "user",
        who,
        "channel",
        channel.id,
        "channel_type",
        "C",
        "team",
        workspace.team,
        "event_ts",
        slack.ids.ts());
  }
}
