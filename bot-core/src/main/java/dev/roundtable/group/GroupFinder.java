package dev.roundtable.group;

import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.Actor;
import dev.roundtable.chat.Block;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Option;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Which group somebody means: in a room its group; elsewhere the person's only group, else they are
 * asked once and it is remembered.
 */
@Component
public class GroupFinder {

  /** The action by which somebody picks the group that they mean; its value is a group's id. */
  static final String PICK = "group.pick";

  private final People people;
  private final Groups groups;
  private final Rooms rooms;
  private final Members members;
  private final Texts texts;

  GroupFinder(People people, Groups groups, Rooms rooms, Members members, Texts texts) {
    this.people = people;
    this.groups = groups;
    this.rooms = rooms;
    this.members = members;
    this.texts = texts;
  }

  /** What looking for a group came to. */
  public sealed interface Finding {

    /** The group is clear. */
    record Here(Person person, StudyGroup group, Optional<Member> member) implements Finding {}

    /** It is not: say this. */
    record Unclear(Response response) implements Finding {}
  }

  /** Finds the group that an actor means at a place. */
  public Finding find(Actor actor, Place place) {
    Person person = people.identify(actor);
    Optional<GroupId> here =
        switch (place) {
          case Place.Room room -> rooms.groupIn(room);
          case Place.Thread thread -> rooms.groupIn(thread.room());
          case Place.Talk talk -> Optional.empty();
        };
    if (here.isPresent()) {
      return found(person, groups.get(here.get()));
    }
    List<StudyGroup> theirs = groups.of(person.id());
    if (theirs.isEmpty()) {
      return new Finding.Unclear(Response.refuse(texts.get("group.none")));
    }
    if (theirs.size() == 1) {
      return found(person, theirs.getFirst());
    }
    Optional<GroupId> remembered = groups.remembered(person.id());
    return theirs.stream()
        .filter(group -> remembered.filter(group.id()::equals).isPresent())
        .findFirst()
        .map(group -> found(person, group))
        .orElseGet(() -> new Finding.Unclear(ask(theirs)));
  }

  private Finding found(Person person, StudyGroup group) {
    return new Finding.Here(person, group, members.find(group.id(), person.id()));
  }

  private Response ask(List<StudyGroup> theirs) {
    String question = texts.get("group.which");
    List<Option> options =
        theirs.stream()
            .limit(25)
            .map(group -> new Option(group.id().toString(), label(group)))
            .toList();
    return new Response.Private(
        new Message(
            Markdown.plain(question),
            List.of(
                new Block.Text(question),
                new Block.Choice(
                    ActionId.of(PICK), texts.get("group.which.placeholder"), options, null))));
  }

  private static String label(StudyGroup group) {
    String name = group.name();
    return name.length() > 75 ? name.substring(0, 74) + "…" : name;
  }
}
