package dev.roundtable.web.tryout.store;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.roundtable.chat.Attachment;
import dev.roundtable.chat.Form;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change, as a line of the journal. The names below stand in files: never change one. Places
 * are written as {@link dev.roundtable.chat.Place#key()}, messages of the bot as {@link
 * dev.roundtable.chat.MessageJson}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Entry.StartedOver.class, name = "started-over"),
  @JsonSubTypes.Type(value = Entry.PersonCame.class, name = "person"),
  @JsonSubTypes.Type(value = Entry.RoomMade.class, name = "room"),
  @JsonSubTypes.Type(value = Entry.RoomGone.class, name = "room-gone"),
  @JsonSubTypes.Type(value = Entry.TalkOpened.class, name = "talk"),
  @JsonSubTypes.Type(value = Entry.Posted.class, name = "posted"),
  @JsonSubTypes.Type(value = Entry.Changed.class, name = "changed"),
  @JsonSubTypes.Type(value = Entry.Removed.class, name = "removed"),
  @JsonSubTypes.Type(value = Entry.Marked.class, name = "marked"),
  @JsonSubTypes.Type(value = Entry.Told.class, name = "told"),
  @JsonSubTypes.Type(value = Entry.CardShown.class, name = "card"),
  @JsonSubTypes.Type(value = Entry.CardGone.class, name = "card-gone"),
  @JsonSubTypes.Type(value = Entry.FormOpened.class, name = "form"),
  @JsonSubTypes.Type(value = Entry.FormClosed.class, name = "form-closed"),
  @JsonSubTypes.Type(value = Entry.ClockMoved.class, name = "clock"),
  @JsonSubTypes.Type(value = Entry.Noted.class, name = "note"),
})
sealed interface Entry {

  record StartedOver() implements Entry {}

  record PersonCame(String id, String name, boolean admin) implements Entry {}

  record RoomMade(String id, String name) implements Entry {}

  record RoomGone(String id) implements Entry {}

  record TalkOpened(String id, List<String> people) implements Entry {}

  /**
   * A message; its id is {@code m} and the line's number.
   *
   * @param author a person's id, or null for the bot
   * @param body the person's own text, or the bot's message as JSON
   */
  record Posted(
      String place,
      @Nullable String author,
      String body,
      Instant at,
      @Nullable String key,
      @Nullable String threadName,
      List<Attachment> files,
      @Nullable String quotes)
      implements Entry {}

  record Changed(String id, String body, Instant at) implements Entry {}

  record Removed(String id, Instant at) implements Entry {}

  record Marked(String id, String reaction, boolean on) implements Entry {}

  /** The bot took what a person did to a message; the number is that of the person's line. */
  record Told(long no) implements Entry {}

  /**
   * A private card, new or changed; the id of a new one is {@code c} and the line's number.
   *
   * @param id null for a new one
   */
  record CardShown(
      @Nullable String id, String person, String place, String body, String look, Instant at)
      implements Entry {}

  record CardGone(String id) implements Entry {}

  /** A form on a person's screen; its id is {@code f} and the line's number. */
  record FormOpened(
      String person, String tab, String place, @Nullable String card, Form form, Instant at)
      implements Entry {}

  record FormClosed(String id) implements Entry {}

  record ClockMoved(long millis) implements Entry {}

  record Noted(String key, String value) implements Entry {}
}
