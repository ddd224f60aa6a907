package dev.roundtable.web.tryout.page;

import dev.roundtable.chat.Attachment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a conversation: a message, a private card or the beginning of a day.
 *
 * @param kind person, bot, card or day
 * @param version differs as soon as the line looks different
 * @param joined whether it goes on where the line before, by the same author, ended
 * @param look for a card: plain, refusal, waiting or silence
 */
record LineView(
    String kind,
    String id,
    String version,
    String name,
    String initial,
    String tone,
    String iso,
    String time,
    boolean edited,
    boolean joined,
    String look,
    String html,
    List<List<BlockView>> parts,
    List<Attachment> files,
    boolean counted,
    boolean own,
    @Nullable ThreadView thread,
    @Nullable String quoted) {

  /**
   * The thread under a message.
   *
   * @param key the place's key
   */
  record ThreadView(String key, String name, String replies, String last) {}
}
