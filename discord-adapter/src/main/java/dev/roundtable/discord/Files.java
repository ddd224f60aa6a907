package dev.roundtable.discord;

import dev.roundtable.chat.Attachment;
import dev.roundtable.chat.ChatFailure;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Fetches members' files. Their addresses expire after a day and are renewed then. */
final class Files {

  private static final int MOST = 25 * 1024 * 1024;
  private static final Route REFRESH = Route.post("attachments/refresh-urls");

  private final DiscordApi api;

  Files(DiscordApi api) {
    this.api = api;
  }

  byte[] fetch(Attachment attachment) {
    HttpResponse<InputStream> answer = get(attachment.id());
    if (answer.statusCode() == 403 || answer.statusCode() == 404) {
      close(answer);
      answer = get(renewed(attachment.id()));
    }
    return read(answer);
  }

  private String renewed(String address) {
    var body = DataObject.empty().put("attachment_urls", DataArray.empty().add(address));
    DataArray urls = api.object(REFRESH.compile(), body).getArray("refreshed_urls");
    if (urls.length() == 0) {
      throw new ChatFailure.Gone("the file is gone");
    }
    return urls.getObject(0).getString("refreshed", address);
  }

  private static HttpResponse<InputStream> get(String address) {
    try (var http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build()) {
      var request = HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(30));
      return http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    } catch (IOException e) {
      throw new ChatFailure.TryAgainAfter(Duration.ZERO, "the file could not be read: " + e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ChatFailure.TryAgainAfter(Duration.ZERO, "interrupted");
    }
  }

  private static byte[] read(HttpResponse<InputStream> answer) {
    try (InputStream in = answer.body()) {
      if (answer.statusCode() != 200) {
        throw new ChatFailure.Gone("the file cannot be had: HTTP " + answer.statusCode());
      }
      byte[] bytes = in.readNBytes(MOST + 1);
      if (bytes.length > MOST) {
        throw new ChatFailure.TooLong("the file has more than 25 MiB");
      }
      return bytes;
    } catch (IOException e) {
      throw new ChatFailure.TryAgainAfter(Duration.ZERO, "the file could not be read: " + e);
    }
  }

  private static void close(HttpResponse<InputStream> answer) {
    try {
      answer.body().close();
    } catch (IOException e) {
      throw new ChatFailure.TryAgainAfter(Duration.ZERO, "the file could not be read: " + e);
    }
  }
}
