package dev.roundtable.daily;

import dev.roundtable.chat.AccountId;
import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.Actor;
import dev.roundtable.chat.Attachment;
import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.ChatEvent.MessagePosted;
import dev.roundtable.chat.ChatFailure;
import dev.roundtable.chat.ChatPlatform;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Reaction;
import dev.roundtable.chat.SendKey;
import dev.roundtable.chat.Sent;
import dev.roundtable.chat.Space;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A chat platform that remembers what the bot said and what people wrote. */
final class Village implements ChatPlatform {

  /** A message of the bot. */
  record Said(MessageRef ref, Place place, Message message, boolean card) {
    String text() {
      var text = new StringBuilder(message.summary()).append('\n');
      for (Block block : message.blocks()) {
        switch (block) {
          case Block.Heading h -> text.append(h.text());
          case Block.Text t -> text.append(t.markdown());
          case Block.Quote q -> text.append("> ").append(q.plain());
          case Block.Note n -> text.append(n.markdown());
          case Block.Facts f ->
              f.facts().forEach(x -> text.append(x.label() + ": " + x.markdown() + "\n"));
          case Block.Buttons b -> b.buttons().forEach(x -> text.append("[" + x.label() + "]"));
          case Block.Choice c -> c.options().forEach(o -> text.append("(" + o.label() + ")"));
          case Block.Picture p -> text.append(p.alt());
          case Block.Divider d -> text.append("---");
        }
        text.append('\n');
      }
      return text.toString();
    }

    Optional<ActionId> action(String label) {
      return message.blocks().stream()
          .flatMap(
              b -> b instanceof Block.Buttons row ? row.buttons().stream() : Stream.<Button>empty())
          .filter(b -> b.label().equals(label))
          .map(Button::action)
          .findFirst();
    }
  }

  final Space space = new Space("village", "square");
  final Map<String, Said> said = new LinkedHashMap<>();
  final Map<String, MessagePosted> written = new LinkedHashMap<>();
  final Set<String> counted = new LinkedHashSet<>();
  private final Map<SendKey, Sent> keys = new LinkedHashMap<>();
  private int next;
  boolean readable = true;

  @Override
  public synchronized String name() {
    return "village";
  }

  @Override
  public synchronized Sent ask(Place.Room room, Message card, String threadName, SendKey key) {
    Sent known = keys.get(key);
    if (known != null) {
      return known;
    }
    String id = "c" + next++;
    var ref = new MessageRef(room, id);
    said.put(ref.key(), new Said(ref, room, card, true));
    var sent = new Sent(ref, new Place.Thread(room, id));
    keys.put(key, sent);
    return sent;
  }

  @Override
  public synchronized Sent post(Place place, Message message, SendKey key) {
    Sent known = keys.get(key);
    if (known != null) {
      return known;
    }
    var ref = new MessageRef(place, "b" + next++);
    said.put(ref.key(), new Said(ref, place, message, false));
    var sent = new Sent(ref, null);
    keys.put(key, sent);
    return sent;
  }

  @Override
  public synchronized void edit(MessageRef message, Message with) {
    Said before = said.get(message.key());
    if (before == null) {
      throw new ChatFailure.Gone(message.key());
    }
    said.put(message.key(), new Said(message, before.place(), with, before.card()));
  }

  @Override
  public synchronized void delete(MessageRef message) {
    said.remove(message.key());
  }

  @Override
  public synchronized void react(MessageRef message, Reaction reaction) {
    counted.add(message.key());
  }

  @Override
  public synchronized void unreact(MessageRef message, Reaction reaction) {
    counted.remove(message.key());
  }

  @Override
  public synchronized List<MessagePosted> messagesSince(Place.Thread thread, Instant since) {
    if (!readable) {
      throw new ChatFailure.TryAgainAfter(java.time.Duration.ofSeconds(5), "down");
    }
    return written.values().stream()
        .filter(m -> m.message().place().equals(thread) && !m.at().isBefore(since))
        .toList();
  }

  @Override
  public Actor profile(AccountId account) {
    return new Actor(account, account.id(), null, false);
  }

  @Override
  public byte[] fetch(Attachment attachment) {
    return new byte[0];
  }

  @Override
  public synchronized Place.Talk openTalk(Set<AccountId> people) {
    return new Place.Talk(
        space, "talk-" + String.join("-", people.stream().map(AccountId::id).sorted().toList()));
  }

  @Override
  public void publishHome(AccountId account, Message message) {}

  @Override
  public boolean mayOrganize(AccountId account, Place.Room room) {
    return false;
  }

  @Override
  public List<String> check(Place.Room room) {
    return List.of();
  }

  @Override
  public synchronized Search find(SendKey key, Place place, Instant since) {
    Sent sent = keys.get(key);
    return sent == null ? new Search.Absent() : new Search.Found(sent);
  }

  synchronized List<Said> in(Place place) {
    return said.values().stream().filter(s -> s.place().equals(place)).toList();
  }

  synchronized List<Said> cards() {
    return new ArrayList<>(said.values().stream().filter(Said::card).toList());
  }
}
