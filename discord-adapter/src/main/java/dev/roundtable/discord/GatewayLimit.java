package dev.roundtable.discord;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import net.dv8tion.jda.api.exceptions.ParsingException;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * How many sessions Discord still allows today. A bot that uses up its 1,000 loses its token, so
 * one that starts again and again stops asking while a few are left.
 */
final class GatewayLimit {

  /** Left for an operator who mends what is wrong. */
  private static final int KEPT = 20;

  private final DiscordSettings settings;

  GatewayLimit(DiscordSettings settings) {
    this.settings = settings;
  }

  /**
   * What Discord says about it.
   *
   * @param remaining sessions that may be begun until the reset
   */
  record Left(int remaining, int total, Duration reset) {}

  /** How long to wait before the next session; zero where there are enough. */
  Duration pause() {
    Left left = ask();
    return left.remaining() < KEPT + settings.shards() ? left.reset() : Duration.ZERO;
  }

  /** Asks Discord; where that fails the limit counts as untouched. */
  Left ask() {
    var request = RestBase.request(RestBase.of(settings) + "gateway/bot", settings.token());
    try (var http = RestBase.client()) {
      String body = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
      DataObject limit = DataObject.fromJson(body).getObject("session_start_limit");
      return new Left(
          limit.getInt("remaining"),
          limit.getInt("total", 1000),
          Duration.ofMillis(limit.getLong("reset_after", 0)));
    } catch (IOException | ParsingException e) {
      return new Left(Integer.MAX_VALUE, Integer.MAX_VALUE, Duration.ZERO);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Left(0, 0, Duration.ofMinutes(1));
    }
  }
}
