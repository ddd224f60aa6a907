package dev.roundtable.slack;

import com.slack.api.model.block.LayoutBlock;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.SendKey;
import java.util.List;

/** Posts and edits messages; one that is too long for Slack becomes several. */
final class Poster {

  private static final int SUMMARY = 3000;

  private final SlackApi api;
  private final BlockKit blocks;
  private final History history;

  Poster(SlackApi api, BlockKit blocks, History history) {
    this.api = api;
    this.blocks = blocks;
    this.history = history;
  }

  /**
   * Posts a message.
   *
   * @return its first part
   */
  MessageRef post(Place place, Message message, SendKey key) {
    List<List<LayoutBlock>> pages = Pages.of(blocks.blocks(place.space().id(), message));
    MessageRef first = page(place, message, pages.get(0), key);
    for (int i = 1; i < pages.size(); i++) {
      rest(place, message, pages.get(i), key.part(i), first);
    }
    return first;
  }

  /** Replaces a message; what does not fit any more is posted under it. */
  void edit(MessageRef ref, Message with) {
    List<List<LayoutBlock>> pages = Pages.of(blocks.blocks(ref.place().space().id(), with));
    update(ref, with, pages.get(0));
    if (pages.size() > 1) {
      SendKey key = SendMark.continuation(ref);
      for (int i = 1; i < pages.size(); i++) {
        rest(ref.place(), with, pages.get(i), key.part(i), ref);
      }
    }
  }

  /** A further part: one that stands already, from an attempt before, is brought up to date. */
  private void rest(
      Place place, Message message, List<LayoutBlock> page, SendKey key, MessageRef first) {
    var before = history.find(key, place, SlackTime.instant(first.id()));
    if (before instanceof SlackPlatform.Search.Found found) {
      update(found.sent().message(), message, page);
    } else {
      page(place, message, page, key);
    }
  }

  private MessageRef page(Place place, Message message, List<LayoutBlock> page, SendKey key) {
    String channel = SlackPlatform.channel(place);
    String marked = SendMark.blocks(page, key);
    var answer =
        api.once(
            place.space().id(),
            "chat.postMessage",
            channel,
            methods ->
                methods.chatPostMessage(
                    r ->
                        r.channel(channel)
                            .threadTs(place instanceof Place.Thread t ? t.id() : null)
                            .text(summary(message))
                            .blocksAsString(marked)
                            .metadata(SendMark.metadata(key))
                            .unfurlLinks(false)
                            .unfurlMedia(false)));
    return new MessageRef(place, answer.getTs());
  }

  private void update(MessageRef ref, Message message, List<LayoutBlock> page) {
    api.call(
        ref.place().space().id(),
        "chat.update",
        methods ->
            methods.chatUpdate(
                r ->
                    r.channel(SlackPlatform.channel(ref.place()))
                        .ts(ref.id())
                        .text(summary(message))
                        .blocks(page)));
  }

  /** What notifications and screen readers get. */
  static String summary(Message message) {
    return BlockKit.cut(Mrkdwn.escape(message.summary()), SUMMARY);
  }
}
