package dev.roundtable.group;

import dev.roundtable.chat.Place;

/** What happens to groups and people; published in the transaction that did it. */
public final class GroupEvents {

  private GroupEvents() {}

  /** Somebody became a member, or came back. */
  public record MemberJoined(GroupId group, PersonId person) {}

  /** Somebody left or was excluded. */
  public record MemberLeft(GroupId group, PersonId person) {}

  /** A group was paused, resumed, fell asleep, woke up or closed. */
  public record GroupStateChanged(GroupId group, StudyGroup.State from, StudyGroup.State to) {}

  /**
   * Another room joined a group.
   *
   * @param name what the room is called, plain text of its owners' own
   */
  public record RoomJoined(GroupId group, Place.Room room, String name) {}

  /** A group moved to another zone. */
  public record GroupMoved(GroupId group) {}

  /** Two accounts turned out to be one human; everything of {@code gone} is {@code kept}'s now. */
  public record PeopleMerged(PersonId kept, PersonId gone) {}
}
