package dev.roundtable.delivery;

import dev.roundtable.group.GroupEvents;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What waited for the one waits for the other, when two accounts turn out to be one human. */
@Component
class OnPeopleMerged {

  private final NoticeRows notices;
  private final DeliveryRows deliveries;

  OnPeopleMerged(NoticeRows notices, DeliveryRows deliveries) {
    this.notices = notices;
    this.deliveries = deliveries;
  }

  @EventListener
  void on(GroupEvents.PeopleMerged merged) {
    notices.move(merged.kept(), merged.gone());
    deliveries.move(merged.kept(), merged.gone());
  }
}
