package dev.roundtable.daily;

import dev.roundtable.chat.Attachment;
import dev.roundtable.group.PersonId;
import dev.roundtable.sql.Ids;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One message (or form text) of one person about a daily question, as far as the platform's events
 * have told it. Events merge in any order and any number: who, when and what it quotes come from
 * the message's first appearance, the text from its newest version, and a deletion is final. A
 * reply whose deletion came first has no person yet.
 *
 * @param key the message's key, or {@code form/<question>/<person>}: what makes it unique
 * @param question null while it stands under a message of ours that is still on its way
 * @param place the key of the thread, room or Talk it stands in; only one place's messages come
 *     "between"
 * @param at the platform's time of the message; for a form when it was sent
 * @param versionAt the time of the newest version
 * @param barred whether its author was not to become a member by it: they had left or were excluded
 * @param choiceAt when the author corrected the rule
 * @param counted whether it is part of its author's answer now
 */
record Reply(
    UUID id,
    String key,
    @Nullable DailyQuestionId question,
    String place,
    Source source,
    @Nullable PersonId person,
    @Nullable Instant at,
    @Nullable Instant versionAt,
    String text,
    List<Attachment> files,
    boolean quotes,
    boolean barred,
    Choice choice,
    @Nullable Instant choiceAt,
    @Nullable Instant deletedAt,
    boolean counted) {

  /** Where a reply was written. */
  enum Source {
    THREAD,
    FORM,
    TALK
  }

  /** How the author corrected the rule. */
  enum Choice {
    NONE,
    SUBMIT,
    NOT
  }

  Reply {
    files = List.copyOf(files);
  }

  /** A message of which nothing is known yet. */
  static Reply unseen(String key, @Nullable DailyQuestionId question, String place, Source source) {
    return new Reply(
        Ids.fresh(),
        key,
        question,
        place,
        source,
        null,
        null,
        null,
        "",
        List.of(),
        false,
        false,
        Choice.NONE,
        null,
        null,
        false);
  }

  /** The message appeared; a newer version that is known already keeps its text. */
  Reply posted(
      PersonId by, Instant when, String words, List<Attachment> attached, boolean quoting) {
    boolean older = versionAt != null && versionAt.isAfter(when);
    return new Reply(
        id,
        key,
        question,
        place,
        source,
        by,
        when,
        older ? versionAt : when,
        older ? text : words,
        older ? files : attached,
        quoting,
        barred,
        choice,
        choiceAt,
        deletedAt,
        counted);
  }

  /** The message was changed; an older version than the known one changes nothing. */
  Reply edited(
      PersonId by, Instant when, Instant version, String words, List<Attachment> attached) {
    boolean older = versionAt != null && !version.isAfter(versionAt);
    return new Reply(
        id,
        key,
        question,
        place,
        source,
        person == null ? by : person,
        at == null ? when : at,
        older ? versionAt : version,
        older ? text : words,
        older ? files : attached,
        quotes,
        barred,
        choice,
        choiceAt,
        deletedAt,
        counted);
  }

  /** The message is gone; told twice, the earlier time holds. */
  Reply deleted(Instant when) {
    Instant gone = deletedAt != null && deletedAt.isBefore(when) ? deletedAt : when;
    return new Reply(
        id, key, question, place, source, person, at, versionAt, text, files, quotes, barred,
        choice, choiceAt, gone, counted);
  }

  /** The author corrects the rule; the later correction holds. */
  Reply chosen(Choice next, Instant when) {
    if (choiceAt != null && choiceAt.isAfter(when)) {
      return this;
    }
    return new Reply(
        id, key, question, place, source, person, at, versionAt, text, files, quotes, barred, next,
        when, deletedAt, counted);
  }

  /** It stands again: a withdrawn text that its author sends or submits once more. */
  Reply standing() {
    return new Reply(
        id, key, question, place, source, person, at, versionAt, text, files, quotes, barred,
        choice, choiceAt, null, counted);
  }

  /** A form's text, sent first or sent again after it was withdrawn. */
  Reply sent(PersonId by, Instant when, Instant version, String words) {
    boolean again = at != null && deletedAt == null;
    return new Reply(
        id,
        key,
        question,
        place,
        source,
        by,
        again ? at : when,
        version,
        words,
        files,
        quotes,
        barred,
        choice,
        choiceAt,
        null,
        counted);
  }

  /** Its author may not become a member by it. */
  Reply barred(boolean bar) {
    return new Reply(
        id, key, question, place, source, person, at, versionAt, text, files, quotes, bar, choice,
        choiceAt, deletedAt, counted);
  }

  /** Whether it is part of its author's answer. */
  Reply counted(boolean now) {
    return new Reply(
        id, key, question, place, source, person, at, versionAt, text, files, quotes, barred,
        choice, choiceAt, deletedAt, now);
  }

  /** The card it stands under is known now. */
  Reply under(DailyQuestionId found) {
    return new Reply(
        id, key, found, place, source, person, at, versionAt, text, files, quotes, barred, choice,
        choiceAt, deletedAt, counted);
  }

  /** Whether its author and time are known: not while only its deletion was heard of. */
  boolean known() {
    return person != null && at != null;
  }

  /** Its author, of a known reply. */
  PersonId author() {
    return Objects.requireNonNull(person);
  }

  /** The platform's time of the message, of a known reply. */
  Instant when() {
    return Objects.requireNonNull(at);
  }

  /** Its length as a reader would count it. */
  int characters() {
    String words = text.strip();
    return words.codePointCount(0, words.length());
  }
}
