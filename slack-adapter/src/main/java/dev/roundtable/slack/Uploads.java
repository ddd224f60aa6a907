package dev.roundtable.slack;

import com.slack.api.Slack;
import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest;
import dev.roundtable.chat.ChatFailure;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** Stores pictures that we drew, so that messages can show them. */
final class Uploads {

  private static final MediaType PNG = MediaType.get("image/png");
  private static final String NAME = "picture.png";

  private final SlackApi api;
  private final Slack slack;

  Uploads(SlackApi api, Slack slack) {
    this.api = api;
    this.slack = slack;
  }

  /** Stores a picture and gives its file id. */
  String store(String team, byte[] png) {
    var place =
        api.call(
            team,
            "files.getUploadURLExternal",
            methods -> methods.filesGetUploadURLExternal(r -> r.filename(NAME).length(png.length)));
    var request =
        new Request.Builder().url(place.getUploadUrl()).post(RequestBody.create(png, PNG)).build();
    try (Response response = slack.getHttpClient().getOkHttpClient().newCall(request).execute()) {
      if (!response.isSuccessful()) {
        throw new ChatFailure.TryAgainAfter(
            Duration.ZERO, "uploading a picture: HTTP " + response.code());
      }
    } catch (IOException e) {
      throw Failures.of("uploading a picture", e, false);
    }
    var file =
        FilesCompleteUploadExternalRequest.FileDetails.builder().id(place.getFileId()).build();
    api.call(
        team,
        "files.completeUploadExternal",
        methods -> methods.filesCompleteUploadExternal(r -> r.files(List.of(file))));
    return place.getFileId();
  }
}
