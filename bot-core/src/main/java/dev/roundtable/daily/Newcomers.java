package dev.roundtable.daily;

import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Texts;
import dev.roundtable.delivery.Outbox;
import dev.roundtable.delivery.Subject;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.Groups;
import dev.roundtable.group.Members;
import dev.roundtable.group.PersonId;
import org.springframework.stereotype.Component;

/** Makes members of those who answer, and tells each once in private what that means. */
@Component
class Newcomers {

  private final Members members;
  private final Groups groups;
  private final Nudges nudges;
  private final Outbox outbox;
  private final Texts texts;

  Newcomers(Members members, Groups groups, Nudges nudges, Outbox outbox, Texts texts) {
    this.members = members;
    this.groups = groups;
    this.nudges = nudges;
    this.outbox = outbox;
    this.texts = texts;
  }

  /** Makes sure that somebody who answered is a member; false when they were excluded. */
  boolean admit(GroupId group, PersonId person) {
    switch (members.join(group, person)) {
      case EXCLUDED -> {
        return false;
      }
      case JOINED -> {
        if (members.told(group, person)) {
          tell(group, person, "daily.member.new");
        }
      }
      case BACK -> tell(group, person, "daily.member.back");
      case ALREADY -> nudges.heard(group, person);
    }
    return true;
  }

  private void tell(GroupId group, PersonId person, String key) {
    String name = Markdown.escape(groups.get(group).name());
    outbox.tell(
        person, Message.text(texts.get(key, name)), new Subject("daily.member", group.value()));
  }
}
