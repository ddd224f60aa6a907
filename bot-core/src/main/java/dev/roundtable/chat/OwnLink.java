package dev.roundtable.chat;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;

/** What a link's destination means to us: our own schemes, or a place elsewhere. */
sealed interface OwnLink {

  /** {@code time:<instant>/<style>}. */
  record Time(Instant instant, Markdown.TimeStyle style) implements OwnLink {}

  /** {@code person:<account key>}. */
  record Mention(AccountId account) implements OwnLink {}

  /** {@code command:<path>}, with a slash before a sub-command. */
  record ToCommand(String path) implements OwnLink {}

  /** Anything else. */
  record Elsewhere(String url) implements OwnLink {}

  static OwnLink read(String destination) {
    int colon = destination.indexOf(':');
    String rest = destination.substring(colon + 1);
    try {
      return switch (destination.substring(0, Math.max(colon, 0)).toLowerCase(Locale.ROOT)) {
        case "time" -> {
          int slash = rest.lastIndexOf('/');
          yield new Time(
              Instant.parse(rest.substring(0, Math.max(slash, 0))),
              Markdown.TimeStyle.valueOf(rest.substring(slash + 1).toUpperCase(Locale.ROOT)));
        }
        case "person" -> new Mention(AccountId.parse(rest));
        case "command" -> new ToCommand(rest.replace('/', ' '));
        default -> new Elsewhere(destination);
      };
    } catch (DateTimeException | IllegalArgumentException e) {
      // A broken one of ours leads nowhere and shows as its label.
      return new Elsewhere("");
    }
  }

  static boolean is(String destination) {
    return !(read(destination) instanceof Elsewhere e && e.url().equals(destination));
  }
}
