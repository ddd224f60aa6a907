package dev.roundtable.mock;

import dev.roundtable.chat.AccountId;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.Member;
import dev.roundtable.group.Members;
import dev.roundtable.group.People;
import dev.roundtable.group.PersonId;
import dev.roundtable.guide.GuideId;
import dev.roundtable.guide.GuideMatch;
import dev.roundtable.practice.StudiedGuide.Reader;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks a member of the group to interview another one: only members get private messages. */
@Component
class Invite {

  private final Setup setup;
  private final Invitations invitations;
  private final People people;
  private final Members members;
  private final Texts texts;

  Invite(Setup setup, Invitations invitations, People people, Members members, Texts texts) {
    this.setup = setup;
    this.invitations = invitations;
    this.people = people;
    this.members = members;
    this.texts = texts;
  }

  /** An invitation for now. */
  Response now(Reader reader, GuideId guide, GuideMatch about, AccountId peer) {
    return setup
        .draft(reader, guide, about)
        .map(draft -> ask(draft, peer, null))
        .orElseGet(() -> Response.refuse(texts.get("mock.nothing-to-ask")));
  }

  /**
   * Asks a peer about a draft.
   *
   * @param startsAt null for now
   */
  Response ask(MockInterview draft, AccountId account, @Nullable Instant startsAt) {
    Optional<PersonId> peer = people.known(account);
    GroupId group = draft.setting().group();
    if (group == null) {
      return Response.refuse(texts.get("mock.no-group"));
    }
    if (peer.filter(draft.candidate()::equals).isPresent()) {
      return Response.refuse(texts.get("mock.yourself"));
    }
    if (peer.flatMap(it -> members.find(group, it)).filter(Member::belongs).isEmpty()) {
      return Response.refuse(texts.get("mock.no-member"));
    }
    return invitations.propose(draft, peer.orElseThrow(), startsAt);
  }
}
