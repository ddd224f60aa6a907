package dev.roundtable.slack;

import com.slack.api.methods.SlackApiTextResponse;
import dev.roundtable.chat.AccountId;
import dev.roundtable.chat.Actor;
import dev.roundtable.chat.Attachment;
import dev.roundtable.chat.ChatEvent;
import dev.roundtable.chat.ChatPlatform;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Reaction;
import dev.roundtable.chat.SendKey;
import dev.roundtable.chat.Sent;
import dev.roundtable.chat.Space;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Slack as the core sees it. Channels are rooms, direct messages are Talks. */
final class SlackPlatform implements ChatPlatform {

  /** The platform's name in keys. */
  static final String NAME = "slack";

  private static final String COUNTED = "white_check_mark";

  /** What a Slack that is no Slack may say: reactions and Home tabs can be done without. */
  private static final String UNKNOWN = "unknown_method";

  private final SlackApi api;
  private final Poster poster;
  private final History history;
  private final Profiles profiles;
  private final RoomCheck rooms;
  private final Files files;
  private final FormViews views;

  SlackPlatform(
      SlackApi api,
      Poster poster,
      History history,
      Profiles profiles,
      RoomCheck rooms,
      Files files,
      FormViews views) {
    this.api = api;
    this.poster = poster;
    this.history = history;
    this.profiles = profiles;
    this.rooms = rooms;
    this.files = files;
    this.views = views;
  }

  @Override
  public String name() {
    return NAME;
  }

  /** The thread stands already: in Slack every message can have one. */
  @Override
  public Sent ask(Place.Room room, Message card, String threadName, SendKey key) {
    MessageRef message = poster.post(room, card, key);
    return new Sent(message, new Place.Thread(room, message.id()));
  }

  @Override
  public Sent post(Place place, Message message, SendKey key) {
    return new Sent(poster.post(place, message, key), null);
  }

  @Override
  public void edit(MessageRef message, Message with) {
    poster.edit(message, with);
  }

  @Override
  public void delete(MessageRef message) {
    tolerate(
        message,
        "chat.delete",
        "message_not_found",
        methods -> methods.chatDelete(r -> r.channel(channel(message.place())).ts(message.id())));
  }

  @Override
  public void react(MessageRef message, Reaction reaction) {
    tolerate(
        message,
        "reactions.add",
        "already_reacted",
        methods ->
            methods.reactionsAdd(
                r ->
                    r.channel(channel(message.place()))
                        .timestamp(message.id())
                        .name(emoji(reaction))));
  }

  @Override
  public void unreact(MessageRef message, Reaction reaction) {
    tolerate(
        message,
        "reactions.remove",
        "no_reaction",
        methods ->
            methods.reactionsRemove(
                r ->
                    r.channel(channel(message.place()))
                        .timestamp(message.id())
                        .name(emoji(reaction))));
  }

  @Override
  public Place.Talk openTalk(Set<AccountId> people) {
    String team = people.iterator().next().tenant();
    List<String> users = people.stream().map(AccountId::id).sorted().collect(Collectors.toList());
    var answer =
        api.call(
            team, "conversations.open", methods -> methods.conversationsOpen(r -> r.users(users)));
    return new Place.Talk(new Space(NAME, team), answer.getChannel().getId());
  }

  @Override
  public void publishHome(AccountId account, Message message) {
    var answer =
        api.ask(
            account.tenant(),
            "views.publish",
            methods ->
                methods.viewsPublish(
                    r -> r.userId(account.id()).view(views.home(account.tenant(), message))));
    if (!answer.isOk() && !UNKNOWN.equals(answer.getError())) {
      throw Failures.of("views.publish", answer, false);
    }
  }

  @Override
  public boolean mayOrganize(AccountId account, Place.Room room) {
    return profiles.administers(account);
  }

  @Override
  public List<String> check(Place.Room room) {
    return rooms.check(room);
  }

  @Override
  public Search find(SendKey key, Place place, Instant since) {
    return history.find(key, place, since);
  }

  @Override
  public List<ChatEvent.MessagePosted> messagesSince(Place.Thread thread, Instant since) {
    return history.repliesSince(thread, since);
  }

  @Override
  public Actor profile(AccountId account) {
    return profiles.fetch(account);
  }

  @Override
  public byte[] fetch(Attachment attachment) {
    return files.fetch(attachment);
  }

  /** The channel of a place. */
  static String channel(Place place) {
    return switch (place) {
      case Place.Room room -> room.id();
      case Place.Thread thread -> thread.room().id();
      case Place.Talk talk -> talk.id();
    };
  }

  private <T extends SlackApiTextResponse> void tolerate(
      MessageRef message, String method, String harmless, SlackApi.Call<T> call) {
    T answer = api.ask(message.place().space().id(), method, call);
    if (!answer.isOk()
        && !harmless.equals(answer.getError())
        && !UNKNOWN.equals(answer.getError())) {
      throw Failures.of(method, answer, false);
    }
  }

  private static String emoji(Reaction reaction) {
    return switch (reaction) {
      case COUNTED -> COUNTED;
    };
  }
}
