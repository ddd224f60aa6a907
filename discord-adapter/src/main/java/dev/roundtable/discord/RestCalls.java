package dev.roundtable.discord;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.exceptions.ParsingException;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Asks Discord one thing after the other, without a client: for tools that run before the bot. */
final class RestCalls {

  private final String base;
  private final String token;

  RestCalls(DiscordSettings settings) {
    token = settings.token();
    base = RestBase.of(settings);
  }

  /**
   * What Discord says.
   *
   * @param status the HTTP status; 0 where nobody answers
   * @param at Discord's clock, if it was told
   */
  record Answer(int status, String body, Optional<Instant> at) {

    boolean good() {
      return status >= 200 && status < 300;
    }

    DataObject object() {
      try {
        return DataObject.fromJson(body);
      } catch (ParsingException e) {
        return DataObject.empty();
      }
    }

    List<DataObject> list() {
      try {
        return DataArray.fromJson(body).stream(DataArray::getObject).toList();
      } catch (ParsingException e) {
        return List.of();
      }
    }
  }

  Answer get(String path) {
    try (HttpClient http = RestBase.client()) {
      var answer =
          http.send(RestBase.request(base + path, token), HttpResponse.BodyHandlers.ofString());
      return new Answer(
          answer.statusCode(),
          answer.body(),
          answer.headers().firstValue("Date").flatMap(RestCalls::instant));
    } catch (IOException e) {
      return new Answer(0, String.valueOf(e.getMessage()), Optional.empty());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Answer(0, "interrupted", Optional.empty());
    }
  }

  private static Optional<Instant> instant(String date) {
    try {
      return Optional.of(
          ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
