package dev.roundtable.slack;

import com.google.gson.Gson;
import com.google.gson.JsonSyntaxException;
import dev.roundtable.chat.Place;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a dialog must remember until it is sent, kept in its private metadata: where it was opened,
 * when, and how to reach the private card that led to it.
 *
 * @param place where, as {@link Place#key()}
 * @param responseUrl the way back to what carried the button, while Slack keeps it open
 * @param card whether that was a private card, which an update replaces
 * @param openedAt in milliseconds since 1970
 */
record FormMemo(String place, @Nullable String responseUrl, boolean card, long openedAt) {

  private static final Gson GSON = new Gson();

  static FormMemo of(Source source, Instant openedAt) {
    return new FormMemo(
        source.place().key(), source.responseUrl(), source.card(), openedAt.toEpochMilli());
  }

  String write() {
    return GSON.toJson(this);
  }

  static FormMemo read(@Nullable String metadata, FormMemo otherwise) {
    try {
      FormMemo memo = GSON.fromJson(metadata, FormMemo.class);
      return memo == null ? otherwise : memo;
    } catch (JsonSyntaxException e) {
      return otherwise;
    }
  }

  Source source(Source press) {
    return new Source(press.team(), press.user(), Place.parse(place), responseUrl, card);
  }
}
