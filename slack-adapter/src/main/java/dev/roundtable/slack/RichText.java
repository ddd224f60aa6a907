package dev.roundtable.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import dev.roundtable.chat.TextSplitter;
import java.util.List;

/** Somebody's own words, set off as a quote; every sign means itself and nobody is pinged. */
final class RichText {

  /** What Slack takes in one text is not documented; a section's limit holds here too. */
  private static final int MAX = 3000;

  private RichText() {}

  static List<LayoutBlock> quote(String plain) {
    return TextSplitter.splitPlain(plain, MAX).stream().map(RichText::block).toList();
  }

  private static LayoutBlock block(String piece) {
    var text = RichTextSectionElement.Text.builder().text(piece.isEmpty() ? " " : piece).build();
    var quote = RichTextQuoteElement.builder().elements(List.of(text)).build();
    return RichTextBlock.builder().elements(List.of(quote)).build();
  }
}
