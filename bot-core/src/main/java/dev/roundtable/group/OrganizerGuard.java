package dev.roundtable.group;

import dev.roundtable.chat.AccessGuard;
import dev.roundtable.chat.CommandSpec.Audience;
import dev.roundtable.chat.Interaction;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets organizers' commands through only for organizers. */
@Component
class OrganizerGuard implements AccessGuard {

  private final GroupAccess access;
  private final Texts texts;

  OrganizerGuard(GroupAccess access, Texts texts) {
    this.access = access;
    this.texts = texts;
  }

  @Override
  public Optional<Response.Refusal> refuse(Audience audience, Interaction interaction) {
    if (audience == Audience.EVERYBODY || access.mayOrganize(interaction)) {
      return Optional.empty();
    }
    return Optional.of((Response.Refusal) Response.refuse(texts.get("group.organizers-only")));
  }
}
