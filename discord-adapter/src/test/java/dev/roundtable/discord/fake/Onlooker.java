package dev.roundtable.discord.fake;

import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Shown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.dv8tion.jda.api.utils.data.DataArray;

/** What a person has on their screen. */
abstract class Onlooker {

  final FakeDiscord discord;
  final FakeServer server;
  final FakeUser user;
  final FakeChannel direct;
  final Screen screen;
  private final List<FakeMessage> cards = new ArrayList<>();

  Onlooker(FakeDiscord discord, FakeServer server, FakeUser user) {
    this.discord = discord;
    this.server = server;
    this.user = user;
    direct = new FakeChannel(discord.ids.next(), FakeChannel.DIRECT, null, null, user.name());
    direct.recipients = DataArray.empty().add(user.json());
    discord.channels.put(direct.id, direct);
    screen = new Screen(discord);
  }

  FakeUser user() {
    return user;
  }

  FakeServer server() {
    return server;
  }

  FakeChannel direct() {
    return direct;
  }

  void gets(FakeMessage card) {
    synchronized (discord) {
      cards.add(card);
    }
  }

  /** What stands in a place, oldest first. */
  public List<Shown> sees(Place place) {
    synchronized (discord) {
      return channel(place).messages.values().stream().map(screen::shown).toList();
    }
  }

  /** Their conversation with the bot. */
  public Place talk() {
    return Screen.place(direct);
  }

  /** What stands in their conversation with the bot. */
  public List<Shown> seesInTalk() {
    return sees(Screen.place(direct));
  }

  /** The private cards they got. */
  public List<Shown> privately() {
    synchronized (discord) {
      return cards.stream().map(screen::shown).toList();
    }
  }

  /** The newest private card. */
  public Shown lastPrivate() {
    List<Shown> all = privately();
    if (all.isEmpty()) {
      throw new AssertionError(user.name() + " got nothing in private");
    }
    return all.get(all.size() - 1);
  }

  FakeMessage newest() {
    synchronized (discord) {
      return cards.get(cards.size() - 1);
    }
  }

  /** Their newest private card on a phone, with its mark-up. */
  public String phone() {
    synchronized (discord) {
      return Phone.message(cards.get(cards.size() - 1));
    }
  }

  /** A message on a phone, with its mark-up. */
  public String phone(MessageRef ref) {
    synchronized (discord) {
      return Phone.message(find(ref));
    }
  }

  List<FakeMessage> visible() {
    synchronized (discord) {
      var all = new ArrayList<>(cards);
      for (FakeChannel channel : discord.channels.values()) {
        if (channel == direct || channel.server == server) {
          all.addAll(channel.messages.values());
        }
      }
      all.sort(Comparator.comparingLong((FakeMessage message) -> message.order).reversed());
      return all;
    }
  }

  FakeChannel firstRoom() {
    synchronized (discord) {
      return discord.channels.values().stream()
          .filter(channel -> channel.server == server && channel.parent == null)
          .findFirst()
          .orElseThrow();
    }
  }

  FakeChannel channel(Place place) {
    synchronized (discord) {
      return discord.channel(
          switch (place) {
            case Place.Room room -> room.id();
            case Place.Thread thread -> thread.id();
            case Place.Talk talk -> talk.id();
          });
    }
  }

  FakeMessage find(MessageRef ref) {
    synchronized (discord) {
      return discord.message(channel(ref.place()).id, ref.id());
    }
  }
}
