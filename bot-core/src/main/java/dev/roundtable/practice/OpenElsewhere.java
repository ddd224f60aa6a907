package dev.roundtable.practice;

import dev.roundtable.group.GroupId;
import dev.roundtable.group.PersonId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says which questions must not be given away; a higher floor's bean. A question is open in a group
 * while its answers or reviews are going on: until then nobody there sees its sample answer or what
 * a strong answer shows.
 */
public interface OpenElsewhere {

  /**
   * Whether a question is open in any group of a person, or in the group where they are, whatever
   * its wording.
   */
  boolean isOpenFor(PersonId person, @Nullable GroupId here, UUID question);
}
