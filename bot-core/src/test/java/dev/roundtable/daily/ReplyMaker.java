package dev.roundtable.daily;

import dev.roundtable.chat.Attachment;
import dev.roundtable.daily.Reply.Source;
import dev.roundtable.group.PersonId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Makes replies of a Tuesday for tests of the rules. */
final class ReplyMaker {

  static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");
  static final PersonId ADA = person("ada");
  static final PersonId BEN = person("ben");
  static final DailyQuestionId QUESTION = new DailyQuestionId(new UUID(1, 1));

  private ReplyMaker() {}

  static PersonId person(String name) {
    return new PersonId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }

  static String words(int characters) {
    return "x".repeat(characters);
  }

  static Instant minute(double minutes) {
    return NINE.plus(Duration.ofSeconds(Math.round(minutes * 60)));
  }

  static Reply reply(String key, PersonId by, double minute, int characters) {
    return reply(key, by, minute, words(characters), List.of(), false);
  }

  static Reply reply(
      String key, PersonId by, double minute, String text, List<Attachment> files, boolean quotes) {
    return Reply.unseen(key, QUESTION, "thread", Source.THREAD)
        .posted(by, minute(minute), text, files, quotes);
  }

  static Reply form(String key, PersonId by, double minute) {
    return Reply.unseen(key, QUESTION, key, Source.FORM)
        .posted(by, minute(minute), "From the form.", List.of(), false);
  }

  static Reply talk(String key, PersonId by, double minute) {
    return Reply.unseen(key, QUESTION, "talk", Source.TALK)
        .posted(by, minute(minute), words(200), List.of(), false);
  }
}
