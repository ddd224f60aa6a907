package dev.roundtable.chat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A message as somebody sees it: without mark-up, with what can be pressed.
 *
 * @param ref null for a private card that the platform gives no id
 * @param author the account that wrote it; null for the bot
 * @param text all words, blocks and paragraphs on lines of their own
 * @param buttons the labels of its buttons, in order
 * @param options the labels of what can be chosen, in order
 * @param pings who gets notified by a mention; {@code *} for everybody
 */
public record Shown(
    @Nullable MessageRef ref,
    @Nullable AccountId author,
    String text,
    List<String> buttons,
    List<String> options,
    Set<String> pings,
    Set<Reaction> reactions) {

  public Shown {
    buttons = List.copyOf(buttons);
    options = List.copyOf(options);
    pings = Set.copyOf(pings);
    reactions = Set.copyOf(reactions);
  }

  /** Whether the bot wrote it. */
  public boolean ours() {
    return author == null;
  }
}
