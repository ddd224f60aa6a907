package dev.roundtable.discord;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the client from sending anything new a second time by itself, and JDA from repeating forum
 * posts, which take no nonce: the core looks for the first before it tries again.
 */
final class MadeOnce implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    RequestBody body = request.body();
    if (body == null
        || !request.method().equals("POST")
        || request.url().pathSegments().contains("interactions")) {
      return chain.proceed(request);
    }
    Response response = chain.proceed(request.newBuilder().post(new OneShot(body)).build());
    if (response.code() >= 500 && forumPost(request)) {
      int code = response.code();
      response.close();
      throw new IOException("HTTP " + code);
    }
    return response;
  }

  /** {@code channels/<id>/threads}; a thread under a message has the message's id before it. */
  private static boolean forumPost(Request request) {
    var path = request.url().pathSegments();
    int last = path.size() - 1;
    return last >= 2 && path.get(last).equals("threads") && path.get(last - 2).equals("channels");
  }

  private static final class OneShot extends RequestBody {
    private final RequestBody body;

    OneShot(RequestBody body) {
      this.body = body;
    }

    @Override
    public @Nullable MediaType contentType() {
      return body.contentType();
    }

    @Override
    public long contentLength() throws IOException {
      return body.contentLength();
    }

    @Override
    public boolean isOneShot() {
      return true;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
      body.writeTo(sink);
    }
  }
}
