package dev.roundtable.web.tryout.page;

import dev.roundtable.chat.Block;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.MessageSplitter;
import dev.roundtable.web.tryout.platform.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Messages made ready for the template. */
final class Blocks {

  private static final MessageSplitter SPLITTER =
      new MessageSplitter(Limits.TEXT, Limits::characters);

  private final Html html;

  Blocks(Times times, UnaryOperator<String> shown) {
    this.html = new Html(times, shown);
  }

  /** A message's parts: one, unless it is longer than a platform allows. */
  List<List<BlockView>> parts(Message message, String pictures) {
    var parts = new ArrayList<List<BlockView>>();
    for (Message part : SPLITTER.split(message)) {
      parts.add(views(part, pictures));
    }
    return List.copyOf(parts);
  }

  /**
   * The blocks of a message.
   *
   * @param pictures the address under which the message's pictures stand, ending in a slash
   */
  List<BlockView> views(Message message, String pictures) {
    var views = new ArrayList<BlockView>();
    for (Block block : message.blocks()) {
      views.add(view(block, pictures));
    }
    return List.copyOf(views);
  }

  String html(String markdown) {
    return html.render(markdown);
  }

  private BlockView view(Block block, String pictures) {
    return switch (block) {
      case Block.Heading h -> BlockView.text("heading", h.text(), "");
      case Block.Text t -> BlockView.text("text", "", html.render(t.markdown()));
      case Block.Quote q -> BlockView.text("quote", "", Html.plain(q.plain()));
      case Block.Note n -> BlockView.text("note", "", html.render(n.markdown()));
      case Block.Divider d -> BlockView.text("divider", "", "");
      case Block.Picture p -> BlockView.text("picture", p.alt(), pictures + name(p));
      case Block.Facts f ->
          BlockView.facts(
              f.facts().stream()
                  .map(x -> new BlockView.FactView(x.label(), html.render(x.markdown())))
                  .toList());
      case Block.Buttons b ->
          BlockView.buttons(
              b.buttons().stream()
                  .map(
                      x ->
                          new BlockView.ButtonView(
                              x.action().toString(),
                              x.label(),
                              x.look().name().toLowerCase(Locale.ROOT)))
                  .toList());
      case Block.Choice c ->
          BlockView.choice(c.action().toString(), c.placeholder(), c.options(), c.selected());
    };
  }

  /** A picture's name by its bytes, so that another one is fetched anew. */
  static String name(Block.Picture picture) {
    return Integer.toHexString(java.util.Arrays.hashCode(picture.png()));
  }
}
