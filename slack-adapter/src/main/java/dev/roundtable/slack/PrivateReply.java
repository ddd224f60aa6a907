package dev.roundtable.slack;

import com.slack.api.Slack;
import com.slack.api.app_backend.interactive_components.ActionResponseSender;
import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.model.block.LayoutBlock;
import dev.roundtable.chat.ChatFailure;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Place;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says something that only one person sees. */
final class PrivateReply {

  private final Slack slack;
  private final SlackApi api;
  private final BlockKit blocks;

  PrivateReply(Slack slack, SlackApi api, BlockKit blocks) {
    this.slack = slack;
    this.api = api;
    this.blocks = blocks;
  }

  /** A further private message, by Slack's way back while that is open. */
  void say(Source to, Message message) {
    for (List<LayoutBlock> page : Pages.of(blocks.blocks(to.team(), message))) {
      if (!back(to, message, page, false)) {
        ephemeral(to, message, page);
      }
    }
  }

  /** Replaces the private card that was pressed; where there is none, a further message. */
  void replace(Source to, Message message) {
    List<List<LayoutBlock>> pages = Pages.of(blocks.blocks(to.team(), message));
    for (int i = 0; i < pages.size(); i++) {
      if (!back(to, message, pages.get(i), i == 0 && to.card())) {
        ephemeral(to, message, pages.get(i));
      }
    }
  }

  /** The message as the body of a command's acknowledgement, and what did not fit into it. */
  Body body(Source to, Message message) {
    List<List<LayoutBlock>> pages = Pages.of(blocks.blocks(to.team(), message));
    return new Body(
        ActionResponse.builder()
            .responseType("ephemeral")
            .text(Poster.summary(message))
            .blocks(pages.get(0))
            .build(),
        pages.subList(1, pages.size()));
  }

  /** An acknowledgement's body and the pages after it. */
  record Body(ActionResponse first, List<List<LayoutBlock>> rest) {}

  /** Says the pages that followed a body. */
  void rest(Source to, Message message, Body body) {
    for (List<LayoutBlock> page : body.rest()) {
      if (!back(to, message, page, false)) {
        ephemeral(to, message, page);
      }
    }
  }

  private boolean back(Source to, Message message, List<LayoutBlock> page, boolean replace) {
    if (to.responseUrl() == null) {
      return false;
    }
    var response =
        ActionResponse.builder()
            .responseType("ephemeral")
            .replaceOriginal(replace)
            .text(Poster.summary(message))
            .blocks(page)
            .threadTs(replace ? null : thread(to.place()))
            .build();
    try {
      return new ActionResponseSender(slack).send(to.responseUrl(), response).getCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private void ephemeral(Source to, Message message, List<LayoutBlock> page) {
    if (to.place() instanceof Place.Talk talk && talk.id().equals(HOME)) {
      throw new ChatFailure.TryAgainAfter(Duration.ZERO, "there is no channel to answer in");
    }
    try {
      api.call(
          to.team(),
          "chat.postEphemeral",
          methods ->
              methods.chatPostEphemeral(
                  r ->
                      r.channel(SlackPlatform.channel(to.place()))
                          .threadTs(thread(to.place()))
                          .user(to.user())
                          .text(Poster.summary(message))
                          .blocks(page)));
    } catch (ChatFailure.NotAllowed | ChatFailure.Gone e) {
      directly(to, message, page);
    }
  }

  /** Where we may not speak in the channel, such as one that we are not in. */
  private void directly(Source to, Message message, List<LayoutBlock> page) {
    String channel =
        api.call(
                to.team(),
                "conversations.open",
                methods -> methods.conversationsOpen(r -> r.users(List.of(to.user()))))
            .getChannel()
            .getId();
    api.once(
        to.team(),
        "chat.postMessage",
        channel,
        methods ->
            methods.chatPostMessage(
                r -> r.channel(channel).text(Poster.summary(message)).blocks(page)));
  }

  /** The place of presses on the Home tab, which stands in no channel. */
  static final String HOME = "home";

  private static @Nullable String thread(Place place) {
    return place instanceof Place.Thread thread ? thread.id() : null;
  }
}
