package dev.roundtable.slack.fake;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** A message that stands in a channel. */
public final class FakeMessage {

  final ObjectNode json;
  final List<String> reactions = new ArrayList<>();
  boolean deleted;

  FakeMessage(ObjectNode json) {
    this.json = json;
  }

  /** Its id. */
  public String ts() {
    return Json.text(json, "ts");
  }

  String threadTs() {
    return Json.text(json, "thread_ts");
  }

  boolean inThread(String root) {
    return threadTs().equals(root) && !ts().equals(root);
  }

  /** Whether it stands in the channel itself. */
  boolean top() {
    return threadTs().isEmpty() || threadTs().equals(ts());
  }

  /** All that a reader sees. */
  public String shown() {
    return Shown.of(json);
  }

  /** As Slack keeps it. */
  public ObjectNode json() {
    return json;
  }

  /** The reactions on it. */
  public List<String> reactions() {
    return List.copyOf(reactions);
  }
}
