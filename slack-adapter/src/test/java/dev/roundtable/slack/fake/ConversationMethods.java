package dev.roundtable.slack.fake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code conversations.*}. */
final class ConversationMethods {

  private static final String READ = "channels:read\ngroups:read\nim:read\nmpim:read";
  private static final String HISTORY =
      "channels:history\ngroups:history\nim:history\nmpim:history";

  ConversationMethods(FakeSlack slack) {}

  void addTo(Map<String, FakeApi.Method> methods) {
    methods.put("conversations.open", new FakeApi.Method("im:write", this::open));
    methods.put("conversations.info", new FakeApi.Method(READ, this::info));
    methods.put("conversations.history", new FakeApi.Method(HISTORY, this::history));
    methods.put("conversations.replies", new FakeApi.Method(HISTORY, this::replies));
  }

  private ObjectNode open(FakeWorkspace workspace, Args args) {
    Set<String> users = new LinkedHashSet<>(List.of(args.need("users").split(",")));
    if (users.size() > 8) {
      throw new SlackError("too_many_users");
    }
    for (String user : users) {
      if (!workspace.users.containsKey(user)) {
        throw new SlackError("user_not_found");
      }
      if (workspace.refusing.contains(user)) {
        throw new SlackError("cannot_dm_bot");
      }
    }
    return Json.object("channel", Json.object("id", workspace.direct(users).id));
  }

  private ObjectNode info(FakeWorkspace workspace, Args args) {
    FakeChannel channel = ChatMethods.channel(workspace, args);
    return Json.object("channel", channel.json(workspace.bot.id));
  }

  private ObjectNode history(FakeWorkspace workspace, Args args) {
    FakeChannel channel = readable(workspace, args);
    List<FakeMessage> found =
        channel.messages.stream()
            .filter(m -> !m.deleted && m.top() && after(m, args))
            .sorted((a, b) -> b.ts().compareTo(a.ts()))
            .toList();
    return page(found, args);
  }

  private ObjectNode replies(FakeWorkspace workspace, Args args) {
    FakeChannel channel = readable(workspace, args);
    String root = args.need("ts");
    if (channel.message(root).isEmpty()) {
      throw new SlackError("thread_not_found");
    }
    List<FakeMessage> found =
        channel.messages.stream()
            .filter(
                m -> !m.deleted && (m.ts().equals(root) || (m.inThread(root) && after(m, args))))
            .toList();
    return page(found, args);
  }

  private static boolean after(FakeMessage message, Args args) {
    return !args.has("oldest") || message.ts().compareTo(args.text("oldest")) >= 0;
  }

  private static ObjectNode page(List<FakeMessage> found, Args args) {
    int from = args.has("cursor") ? Integer.parseInt(args.text("cursor").substring(2)) : 0;
    int limit = args.has("limit") ? Integer.parseInt(args.text("limit")) : 100;
    int to = Math.min(found.size(), from + limit);
    ArrayNode messages = Json.array();
    for (FakeMessage message : found.subList(Math.min(from, to), to)) {
      ObjectNode copy = message.json.deepCopy();
      if (!args.flag("include_all_metadata")) {
        copy.remove("metadata");
      }
      messages.add(copy);
    }
    ObjectNode answer = Json.object("has_more", to < found.size());
    answer.set("messages", messages);
    if (to < found.size()) {
      answer.set("response_metadata", Json.object("next_cursor", "c:" + to));
    }
    return answer;
  }

  private static FakeChannel readable(FakeWorkspace workspace, Args args) {
    FakeChannel channel = ChatMethods.channel(workspace, args);
    if (!channel.members.contains(workspace.bot.id)) {
      throw new SlackError("not_in_channel");
    }
    String needed =
        channel.direct ? "im:history" : channel.several ? "mpim:history" : "channels:history";
    if (!workspace.scopes.contains(needed)) {
      throw new SlackError("missing_scope", needed);
    }
    return channel;
  }
}
