package dev.roundtable.discord;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.requests.RestConfig;

/**
 * Where the REST interface is: Discord's own, or the one that is set, with or without a version and
 * a slash at its end. An address without a version is asked once how it goes on.
 */
final class RestBase {

  private static final Pattern VERSIONED = Pattern.compile(".*/v\\d+/");
  private static final List<String> FURTHER = List.of("v10/", "api/v10/", "");
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private RestBase() {}

  /** The base, which ends with a slash. */
  static String of(DiscordSettings settings) {
    String set = settings.apiUrl();
    if (set == null || set.isBlank()) {
      return RestConfig.DEFAULT_BASE_URL;
    }
    String base = set.strip() + (set.strip().endsWith("/") ? "" : "/");
    return VERSIONED.matcher(base).matches() ? base : asked(base, settings.token());
  }

  /** The first address where somebody answers to our name; the one that is set if none does. */
  private static String asked(String base, String token) {
    try (var http = client()) {
      for (String further : FURTHER) {
        var request = request(base + further + "users/@me", token);
        if (http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() != 404) {
          return base + further;
        }
      }
    } catch (IOException e) {
      return base + FURTHER.get(0);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return base;
  }

  /** Plain HTTP/1.1: not every server can be asked politely for more. */
  static HttpClient client() {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(PATIENCE)
        .build();
  }

  static HttpRequest request(String address, String token) {
    return HttpRequest.newBuilder(URI.create(address))
        .header("Authorization", "Bot " + token)
        .timeout(PATIENCE)
        .build();
  }
}
