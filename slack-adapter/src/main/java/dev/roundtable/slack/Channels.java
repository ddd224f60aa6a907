package dev.roundtable.slack;

import dev.roundtable.chat.ChatFailure;
import dev.roundtable.chat.Place;

/** What channels are called. */
final class Channels {

  private final SlackApi api;

  Channels(SlackApi api) {
    this.api = api;
  }

  /** The channel's name without the sign, or its id where Slack does not tell. */
  String name(Place.Room room) {
    try {
      return api.call(
              room.space().id(),
              "conversations.info",
              methods -> methods.conversationsInfo(r -> r.channel(room.id())))
          .getChannel()
          .getName();
    } catch (ChatFailure e) {
      return room.id();
    }
  }
}
