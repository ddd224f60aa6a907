package dev.roundtable.discord.fake;

import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Place;
import java.util.List;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** What moderators, other applications and time do in a server. */
public final class Moderator {

  private static final int VOICE = 1 << 13;

  private final FakeDiscord discord;

  Moderator(FakeDiscord discord) {
    this.discord = discord;
  }

  /** Deletes several messages at once. */
  public void deletesAtOnce(List<MessageRef> messages) {
    synchronized (discord) {
      FakeChannel channel = channel(messages.get(0).place());
      messages.forEach(message -> channel.messages.remove(message.id()));
      List<String> ids = messages.stream().map(MessageRef::id).toList();
      discord.gateway.dispatch(
          "MESSAGE_DELETE_BULK",
          FakeDiscord.located(
              DataObject.empty()
                  .put("ids", DataArray.fromCollection(ids))
                  .put("channel_id", channel.id),
              channel));
    }
    discord.settled(null);
  }

  /** Time archives a thread. */
  public void archives(Place.Thread thread) {
    changes(thread, true, false);
  }

  /** Closes a thread for good. */
  public void locks(Place.Thread thread) {
    changes(thread, true, true);
  }

  private void changes(Place.Thread place, boolean archived, boolean locked) {
    synchronized (discord) {
      FakeChannel thread = channel(place);
      thread.archived = archived;
      thread.locked = locked;
      discord.gateway.dispatch("THREAD_UPDATE", thread.json(discord.bot.id()));
    }
    discord.settled(null);
  }

  /** Deletes a thread. */
  public void deletes(Place.Thread place) {
    synchronized (discord) {
      FakeChannel thread = channel(place);
      discord.channels.remove(thread.id);
      discord.gateway.dispatch(
          "THREAD_DELETE",
          DataObject.empty()
              .put("id", thread.id)
              .put("type", thread.type)
              .put("guild_id", place.space().id())
              .put("parent_id", place.room().id()));
    }
    discord.settled(null);
  }

  /** A web hook writes something. */
  public MessageRef hookWrites(Place place, String text) {
    synchronized (discord) {
      var hook = new FakeUser(discord.ids.next(), "Hook", false);
      FakeMessage message = discord.add(channel(place), hook);
      message.json.put("content", text).put("webhook_id", hook.id());
      discord.created(message);
      return discord.settled(new MessageRef(place, message.id()));
    }
  }

  /** Somebody sends only a sticker. */
  public MessageRef sticker(FakePerson person, Place place) {
    return special(person, place, DataObject.empty().put("sticker_items", stickers()));
  }

  /** Somebody sends a voice message. */
  public MessageRef voice(FakePerson person, Place place) {
    var file =
        DataObject.empty()
            .put("id", discord.ids.next())
            .put("filename", "voice-message.ogg")
            .put("content_type", "audio/ogg")
            .put("size", 4000)
            .put("duration_secs", 20.5)
            .put("waveform", "AAAA")
            .put("url", "http://127.0.0.1/files/voice")
            .put("proxy_url", "http://127.0.0.1/files/voice");
    return special(
        person,
        place,
        DataObject.empty().put("flags", VOICE).put("attachments", DataArray.empty().add(file)));
  }

  private DataArray stickers() {
    return DataArray.empty()
        .add(
            DataObject.empty()
                .put("id", discord.ids.next())
                .put("name", "Well done")
                .put("format_type", 1));
  }

  private MessageRef special(FakePerson person, Place place, DataObject more) {
    synchronized (discord) {
      FakeMessage message = discord.add(channel(place), person.user());
      more.keys().forEach(key -> message.json.put(key, more.get(key)));
      discord.created(message);
      return discord.settled(new MessageRef(place, message.id()));
    }
  }

  private FakeChannel channel(Place place) {
    return discord.channel(
        switch (place) {
          case Place.Room room -> room.id();
          case Place.Thread thread -> thread.id();
          case Place.Talk talk -> talk.id();
        });
  }
}
