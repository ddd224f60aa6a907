package dev.roundtable.chat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A message in the fake platform's store: a person's text, or one of ours in parts. */
final class FakeMessage {

  final @Nullable MessageRef ref;
  final @Nullable Actor author;
  final @Nullable SendKey key;
  final long order;
  final Instant at;
  String text = "";
  List<Message> parts = List.of();
  List<Attachment> attachments = List.of();
  @Nullable MessageRef quotes;
  final Set<Reaction> reactions = EnumSet.noneOf(Reaction.class);
  int edits;

  FakeMessage(
      @Nullable MessageRef ref,
      @Nullable Actor author,
      @Nullable SendKey key,
      long order,
      Instant at) {
    this.ref = ref;
    this.author = author;
    this.key = key;
    this.order = order;
    this.at = at;
  }

  Shown shown() {
    if (author != null) {
      return new Shown(
          ref, author.account(), text, List.of(), List.of(), Set.of(), Set.copyOf(reactions));
    }
    var words = new ArrayList<String>();
    var buttons = new ArrayList<String>();
    var options = new ArrayList<String>();
    var pings = new HashSet<String>();
    for (Message part : parts) {
      words.addAll(FakeText.lines(part));
      FakeText.buttons(part).forEach(button -> buttons.add(button.label()));
      FakeText.choices(part)
          .forEach(choice -> choice.options().forEach(option -> options.add(option.label())));
      pings.addAll(FakeText.pings(part));
    }
    return new Shown(
        ref,
        null,
        String.join("\n", words),
        buttons,
        options,
        pings,
        reactions.isEmpty() ? Set.of() : Set.copyOf(reactions));
  }

  Optional<Button> button(String label) {
    return parts.stream()
        .flatMap(part -> FakeText.buttons(part).stream())
        .filter(button -> button.label().equals(label))
        .findFirst();
  }

  ChatEvent.MessagePosted posted() {
    MessageRef here = java.util.Objects.requireNonNull(ref);
    Space space = here.place().space();
    return new ChatEvent.MessagePosted(
        here,
        author == null
            ? new Actor(
                new AccountId(space.platform(), space.id(), "roundtable"), "Roundtable", null, true)
            : author,
        text,
        attachments,
        at,
        quotes);
  }
}
