package dev.roundtable.delivery;

import dev.roundtable.chat.AccountId;
import dev.roundtable.chat.ChatFailure;
import dev.roundtable.chat.ChatPlatform;
import dev.roundtable.chat.ChatPlatforms;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.MessageJson;
import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Sent;
import dev.roundtable.group.People;
import dev.roundtable.sql.GroupCommit;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/** Makes one attempt at a delivery; no transaction is open meanwhile. */
@Component
class Sender {

  private final ChatPlatforms platforms;
  private final People people;
  private final WorkRows rows;
  private final Look look;
  private final Failures failures;
  private final GroupCommit commits;
  private final DeliverySettings settings;
  private final Clock clock;

  Sender(
      ChatPlatforms platforms,
      People people,
      WorkRows rows,
      Look look,
      Failures failures,
      GroupCommit commits,
      DeliverySettings settings,
      Clock clock) {
    this.platforms = platforms;
    this.people = people;
    this.rows = rows;
    this.look = look;
    this.failures = failures;
    this.commits = commits;
    this.settings = settings;
    this.clock = clock;
  }

  Outcome attempt(Work work) {
    try {
      return switch (work.kind()) {
        case ASK, POST -> post(work);
        case TELL -> tell(work);
        case HOME -> home(work);
        case EDIT -> change(work, (to, it) -> to.edit(it, message(work)));
        case DELETE -> change(work, ChatPlatform::delete);
        case REACT ->
            change(work, (to, it) -> to.react(it, Objects.requireNonNull(work.reaction())));
        case UNREACT ->
            change(work, (to, it) -> to.unreact(it, Objects.requireNonNull(work.reaction())));
      };
    } catch (ChatFailure failure) {
      return failures.explain(work, failure);
    } catch (RuntimeException bug) {
      return failures.explain(work, bug);
    }
  }

  private Outcome post(Work work) {
    Place place = work.requiredPlace();
    ChatPlatform platform = platforms.byName(place.space().platform());
    if (work.uncertain()) {
      Optional<Outcome> known = look.at(platform, place, work);
      if (known.isPresent()) {
        return known.get();
      }
      rows.start(work.id(), clock.instant());
    }
    checkNotOvertaken(work);
    Sent sent =
        place instanceof Place.Room room && work.kind() == DeliveryKind.ASK
            ? platform.ask(
                room, message(work), Objects.requireNonNull(work.threadName()), work.key())
            : platform.post(place, message(work), work.key());
    return new Outcome.Done(sent);
  }

  private Outcome tell(Work work) {
    if (work.uncertain()) {
      Place place = work.requiredPlace();
      ChatPlatform platform = platforms.byName(place.space().platform());
      Optional<Outcome> known = look.at(platform, place, work);
      if (known.isPresent()) {
        return known.get();
      }
    }
    List<AccountId> accounts = people.accounts(work.requiredPerson());
    String refusal = "no account";
    for (AccountId account : accounts) {
      try {
        return new Outcome.Done(tell(work, account));
      } catch (ChatFailure.Gone | ChatFailure.NotAllowed refused) {
        refusal = String.valueOf(refused.getMessage());
      }
    }
    return new Outcome.Dropped(DeliveryDropped.Reason.REFUSED, refusal);
  }

  private Sent tell(Work work, AccountId account) {
    ChatPlatform platform = platforms.byName(account.platform());
    Place.Talk talk = platform.openTalk(Set.of(account));
    checkNotOvertaken(work);
    commits.write(() -> rows.startAt(work.id(), talk, clock.instant()));
    return platform.post(talk, message(work), work.key());
  }

  /** After standing still for longer than a lease, another process may have gone on with it. */
  private void checkNotOvertaken(Work work) {
    if (clock.instant().isAfter(work.pickedAt().plus(settings.lease()))) {
      throw new ChatFailure.UnknownOutcome("this process stood still for too long");
    }
  }

  private Outcome home(Work work) {
    for (AccountId account : people.accounts(work.requiredPerson())) {
      Optional<ChatPlatform> platform = platforms.find(account.platform());
      if (platform.isPresent()) {
        platform.get().publishHome(account, message(work));
      }
    }
    return new Outcome.Done(null);
  }

  private Outcome change(Work work, BiConsumer<ChatPlatform, MessageRef> change) {
    Optional<MessageRef> target =
        work.of() == null ? Optional.ofNullable(work.message()) : rows.madeBy(work.of());
    if (target.isEmpty()) {
      return new Outcome.Dropped(
          DeliveryDropped.Reason.GONE, "the message that it was about never reached its place");
    }
    MessageRef message = target.get();
    change.accept(platforms.byName(message.place().space().platform()), message);
    return new Outcome.Done(null);
  }

  private static Message message(Work work) {
    return MessageJson.read(work.requiredContent());
  }
}
