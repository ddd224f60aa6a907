package dev.roundtable.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Breaks a message that is longer than a platform allows into several, in order, without losing
 * anything; buttons and choices stay with what stands before them.
 */
public final class MessageSplitter {

  private final int limit;
  private final ToIntFunction<Block> length;

  /**
   * A splitter.
   *
   * @param limit how long all blocks of a message may be together, at least 200
   * @param length how long a block is once it is rendered, with what stands between it and the
   *     next; 0 for buttons and choices, so that they stay with what stands before them
   */
  public MessageSplitter(int limit, ToIntFunction<Block> length) {
    if (limit < 200) {
      throw new IllegalArgumentException("a limit of at least 200: " + limit);
    }
    this.limit = limit;
    this.length = length;
  }

  /** The parts, the message itself where it fits; the first carries the summary. */
  public List<Message> split(Message message) {
    var parts = new ArrayList<Message>();
    var current = new ArrayList<Block>();
    int used = 0;
    for (Block block : message.blocks().stream().flatMap(b -> smaller(b).stream()).toList()) {
      int more = length.applyAsInt(block);
      if (!current.isEmpty() && used + more > limit) {
        parts.add(new Message(message.summary(), current, message.quiet()));
        current = new ArrayList<>();
        used = 0;
      }
      current.add(block);
      used += more;
    }
    parts.add(new Message(message.summary(), current, message.quiet()));
    return parts;
  }

  private List<Block> smaller(Block block) {
    if (length.applyAsInt(block) <= limit) {
      return List.of(block);
    }
    return switch (block) {
      case Block.Text text -> texts(text.markdown(), Block.Text::new);
      case Block.Note note -> texts(note.markdown(), Block.Note::new);
      case Block.Quote quote -> quotes(quote.plain());
      case Block.Facts facts -> facts(facts);
      case Block.Heading heading -> List.of(block);
      case Block.Picture picture -> List.of(block);
      case Block.Buttons buttons -> List.of(block);
      case Block.Choice choice -> List.of(block);
      case Block.Divider divider -> List.of(block);
    };
  }

  private List<Block> texts(String markdown, Function<String, Block> as) {
    return new TextSplitter(limit, part -> length.applyAsInt(as.apply(part)))
        .split(markdown).stream().map(as).toList();
  }

  /** Escapes make a quote longer than its words: fewer are tried until all parts fit. */
  private List<Block> quotes(String plain) {
    for (int most = limit; ; most = most * 3 / 4) {
      List<Block> parts =
          TextSplitter.splitPlain(plain, most).stream().<Block>map(Block.Quote::new).toList();
      if (most < 20 || parts.stream().allMatch(part -> length.applyAsInt(part) <= limit)) {
        return parts;
      }
    }
  }

  private List<Block> facts(Block.Facts facts) {
    var parts = new ArrayList<Block>();
    for (Block.Fact fact : facts.facts()) {
      Block alone = new Block.Facts(List.of(fact));
      if (length.applyAsInt(alone) <= limit) {
        parts.add(alone);
      } else {
        parts.add(new Block.Facts(List.of(new Block.Fact(fact.label(), "…"))));
        parts.addAll(texts(fact.markdown(), Block.Text::new));
      }
    }
    return parts;
  }
}
