package dev.roundtable.chat;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a {@link Message}. All texts are CommonMark in which {@link Markdown} escaped whatever
 * a member wrote, except where a plain text is said; each adapter renders them to its own mark-up
 * and enforces its own limits.
 */
public sealed interface Block {

  /** A title, plain text, one line. */
  record Heading(String text) implements Block {}

  /** A paragraph or more of CommonMark. */
  record Text(String markdown) implements Block {}

  /** Somebody's words, plain text exactly as they wrote them; adapters escape and set them off. */
  record Quote(String plain) implements Block {}

  /** Short labelled values, in order; labels are plain text, values CommonMark. */
  record Facts(List<Fact> facts) implements Block {
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  /** One labelled value. */
  record Fact(String label, String markdown) {}

  /**
   * A picture that we drew.
   *
   * @param alt what it shows, plain text, for those who do not see it
   */
  record Picture(byte[] png, String alt) implements Block {}

  /** A row of buttons; adapters break it into as many rows as their limits ask for. */
  record Buttons(List<Button> buttons) implements Block {
    public Buttons {
      buttons = List.copyOf(buttons);
    }

    public Buttons(Button... buttons) {
      this(List.of(buttons));
    }
  }

  /**
   * A list to choose one from.
   *
   * @param placeholder what stands there before anything is chosen, plain text
   * @param selected the value chosen at first, if any
   */
  record Choice(
      ActionId action, String placeholder, List<Option> options, @Nullable String selected)
      implements Block {
    public Choice {
      options = List.copyOf(options);
    }
  }

  /** Small print, CommonMark. */
  record Note(String markdown) implements Block {}

  /** A line between parts. */
  record Divider() implements Block {}
}
