package dev.roundtable.slack;

import com.slack.api.methods.response.auth.AuthTestResponse;
import com.slack.api.methods.response.conversations.ConversationsInfoResponse;
import com.slack.api.model.Conversation;
import dev.roundtable.chat.ChatFailure;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Texts;
import java.util.ArrayList;
import java.util.List;

/** What stands in the way of using a channel. */
final class RoomCheck {

  private final SlackApi api;
  private final Texts texts;

  RoomCheck(SlackApi api, Texts texts) {
    this.api = api;
    this.texts = texts;
  }

  List<String> check(Place.Room room) {
    String team = room.space().id();
    var found = new ArrayList<String>();
    try {
      AuthTestResponse token = api.ask(team, "auth.test", methods -> methods.authTest(r -> r));
      if (!token.isOk()) {
        found.add(texts.get("slack.check.token", token.getError()));
        return found;
      }
      List<String> missing = Scopes.missing(OwnWorkspace.scopes(token));
      if (!missing.isEmpty()) {
        found.add(texts.get("slack.check.scopes", String.join(", ", missing)));
      }
    } catch (ChatFailure e) {
      found.add(texts.get("slack.check.unreachable", String.valueOf(e.getMessage())));
      return found;
    }
    found.addAll(channel(room));
    return found;
  }

  /** What is the matter with the channel itself. */
  List<String> channel(Place.Room room) {
    var found = new ArrayList<String>();
    ConversationsInfoResponse answer;
    try {
      answer =
          api.ask(
              room.space().id(),
              "conversations.info",
              methods -> methods.conversationsInfo(r -> r.channel(room.id())));
    } catch (ChatFailure e) {
      found.add(texts.get("slack.check.unreachable", String.valueOf(e.getMessage())));
      return found;
    }
    if (!answer.isOk()) {
      found.add(
          answer.getError().equals("channel_not_found")
              ? texts.get("slack.check.gone")
              : texts.get("slack.check.refused", answer.getError()));
      return found;
    }
    Conversation channel = answer.getChannel();
    if (channel.isArchived()) {
      found.add(texts.get("slack.check.archived", channel.getName()));
    } else if (!channel.isMember()) {
      found.add(texts.get("slack.check.not-in", channel.getName()));
    } else if (channel.isReadOnly() || channel.isThreadOnly()) {
      found.add(texts.get("slack.check.read-only", channel.getName()));
    }
    return found;
  }
}
