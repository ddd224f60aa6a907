package dev.roundtable.slack;

import com.slack.api.Slack;
import dev.roundtable.chat.Attachment;
import dev.roundtable.chat.ChatFailure;
import java.io.IOException;
import java.time.Duration;
import okhttp3.Request;
import okhttp3.Response;

/** Files that members shared. */
final class Files {

  private static final int MOST = 25 * 1024 * 1024;

  private final SlackApi api;
  private final Slack slack;

  Files(SlackApi api, Slack slack) {
    this.api = api;
    this.slack = slack;
  }

  /** The id under which an attachment is fetched. */
  static String id(String team, String file) {
    return team + "/" + file;
  }

  byte[] fetch(Attachment attachment) {
    int slash = attachment.id().indexOf('/');
    String team = attachment.id().substring(0, slash);
    String file = attachment.id().substring(slash + 1);
    String url =
        api.call(team, "files.info", methods -> methods.filesInfo(r -> r.file(file)))
            .getFile()
            .getUrlPrivateDownload();
    var request =
        new Request.Builder().url(url).header("Authorization", "Bearer " + api.token(team)).build();
    try (Response response = slack.getHttpClient().getOkHttpClient().newCall(request).execute()) {
      if (!response.isSuccessful()) {
        throw new ChatFailure.TryAgainAfter(
            Duration.ZERO, "downloading a file: HTTP " + response.code());
      }
      byte[] bytes = response.body().byteStream().readNBytes(MOST + 1);
      if (bytes.length > MOST) {
        throw new ChatFailure.TooLong("the file has more than 25 MiB");
      }
      return bytes;
    } catch (IOException e) {
      throw Failures.of("downloading a file", e, false);
    }
  }
}
