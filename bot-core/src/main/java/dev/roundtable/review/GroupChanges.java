package dev.roundtable.review;

import dev.roundtable.group.GroupEvents;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What review does when members go and when two people turn out to be one. */
@Component
class GroupChanges {

  private final AssignmentRows assignments;
  private final PeopleMerge merge;

  GroupChanges(AssignmentRows assignments, PeopleMerge merge) {
    this.assignments = assignments;
    this.merge = merge;
  }

  /** What they had in hand goes to others; the reviews they gave stay. */
  @EventListener
  void on(GroupEvents.MemberLeft left) {
    assignments.free(left.group(), left.person());
  }

  @EventListener
  void on(GroupEvents.PeopleMerged merged) {
    merge.merge(merged.kept(), merged.gone());
  }
}
