package dev.roundtable.slack.fake;

import tools.jackson.databind.node.ObjectNode;

/** A user of a workspace. */
final class FakeUser {

  final String id;
  final String handle;
  final String name;
  final String zone;
  boolean admin;
  final String botId;

  FakeUser(String id, String handle, String name, String zone, String botId) {
    this.id = id;
    this.handle = handle;
    this.name = name;
    this.zone = zone;
    this.botId = botId;
  }

  ObjectNode json(String team) {
    return Json.object(
        "id",
        id,
        "team_id",
        team,
        "name",
        handle,
        "deleted",
        false,
        "real_name",
        name,
        "tz",
        zone,
        "tz_label",
        zone,
        "tz_offset",
        0,
        "profile",
        Json.object("real_name", name, "display_name", name, "team", team, "bot_id", botId),
        "is_admin",
        admin,
        "is_owner",
        false,
        "is_primary_owner",
        false,
        "is_restricted",
        false,
        "is_bot",
        botId != null,
        "is_app_user",
        false,
        "updated",
        1_700_000_000);
  }
}
