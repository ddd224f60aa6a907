package dev.roundtable.slack.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a person has before them, newest first: the modal, else everything else. */
final class Screen {

  private final FakePerson person;

  private Screen(FakePerson person) {
    this.person = person;
  }

  static Screen of(FakePerson person) {
    return new Screen(person);
  }

  /** Something to press, and where it stands. */
  record Target(
      JsonNode element, String blockId, FakeChannel channel, ObjectNode shown, Kind kind) {
    enum Kind {
      MESSAGE,
      PRIVATE,
      VIEW
    }

    ObjectNode payload(FakePerson person, ObjectNode action) {
      return kind == Kind.VIEW
          ? Payloads.pressInView(person, shown, action)
          : Payloads.pressOnMessage(person, channel, shown, kind == Kind.PRIVATE, action);
    }
  }

  private record Seen(FakeChannel channel, ObjectNode json, Target.Kind kind) {
    String ts() {
      return Json.text(json, "ts");
    }
  }

  Optional<Target> find(Predicate<JsonNode> wanted) {
    for (Seen seen : seen()) {
      for (JsonNode found : Shown.interactive(seen.json().path("blocks"))) {
        if (wanted.test(found.path("element"))) {
          return Optional.of(
              new Target(
                  found.path("element"),
                  Json.text(found, "block_id"),
                  seen.channel(),
                  seen.json(),
                  seen.kind()));
        }
      }
    }
    return Optional.empty();
  }

  List<String> texts() {
    return seen().stream()
        .map(s -> s.kind() == Target.Kind.VIEW ? ViewForm.shown(s.json()) : Shown.of(s.json()))
        .toList();
  }

  String all() {
    return String.join("\n---\n", texts());
  }

  private List<Seen> seen() {
    if (!person.modals.isEmpty()) {
      return List.of(new Seen(null, person.modals.peek(), Target.Kind.VIEW));
    }
    var seen = new ArrayList<Seen>();
    person.privates.forEach(p -> seen.add(new Seen(p.channel, p.message, Target.Kind.PRIVATE)));
    for (FakeChannel channel : person.workspace.channels.values()) {
      if (channel.members.contains(person.user.id)) {
        channel.messages.stream()
            .filter(message -> !message.deleted)
            .forEach(m -> seen.add(new Seen(channel, m.json, Target.Kind.MESSAGE)));
      }
    }
    seen.sort((a, b) -> b.ts().compareTo(a.ts()));
    ObjectNode home = person.workspace.homes.get(person.user.id);
    if (home != null) {
      seen.add(new Seen(null, home, Target.Kind.VIEW));
    }
    return seen;
  }
}
