package dev.roundtable.slack.fake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** A channel or a direct message. */
public final class FakeChannel {

  final String id;
  String name;
  final boolean direct;
  final boolean several;
  boolean archived;
  boolean deleted;
  boolean readOnly;
  final Set<String> members = new LinkedHashSet<>();
  final List<FakeMessage> messages = new ArrayList<>();

  FakeChannel(String id, String name, boolean direct, boolean several) {
    this.id = id;
    this.name = name;
    this.direct = direct;
    this.several = several;
  }

  /** Its id. */
  public String id() {
    return id;
  }

  /** Lets nobody post but admins. */
  public void takesNoPosts() {
    readOnly = true;
  }

  String type() {
    return direct ? "im" : several ? "mpim" : "channel";
  }

  Optional<FakeMessage> message(String ts) {
    return messages.stream().filter(m -> !m.deleted && m.ts().equals(ts)).findFirst();
  }

  ObjectNode json(String bot) {
    return Json.object(
        "id",
        id,
        "name",
        direct ? null : name,
        "user",
        direct ? members.stream().filter(m -> !m.equals(bot)).findFirst().orElse("") : null,
        "is_channel",
        !direct && !several,
        "is_group",
        false,
        "is_im",
        direct,
        "is_mpim",
        several,
        "is_private",
        direct || several,
        "is_archived",
        archived,
        "is_general",
        false,
        "is_member",
        members.contains(bot),
        "is_read_only",
        readOnly,
        "name_normalized",
        direct ? null : name,
        "created",
        1_700_000_000,
        "num_members",
        members.size());
  }
}
