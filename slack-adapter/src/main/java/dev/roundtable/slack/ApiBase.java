package dev.roundtable.slack;

import java.io.IOException;
import java.util.regex.Pattern;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * An API address of one's own, given with or without the {@code api/} at its end: whichever first
 * answers other than 404 is the one.
 */
final class ApiBase implements Interceptor {

  /** Ways back and files may stand at the same address. */
  private static final Pattern METHOD = Pattern.compile("[a-z]+(?:\\.[A-Za-z]+)+");

  private static final String API = "api/";
  private static final int NOT_FOUND = 404;

  private final String given;
  private final String other;
  private volatile @Nullable String right;

  /**
   * An address.
   *
   * @param given as the settings have it, with a slash at its end
   */
  ApiBase(String given) {
    this.given = given;
    this.other =
        given.endsWith("/" + API) ? given.substring(0, given.length() - API.length()) : given + API;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    String url = request.url().toString();
    String method = url.startsWith(given) ? url.substring(given.length()) : "";
    if (!METHOD.matcher(method).matches()) {
      return chain.proceed(request);
    }
    String known = right;
    if (known != null) {
      return chain.proceed(request.newBuilder().url(known + method).build());
    }
    Response first = chain.proceed(request);
    if (first.code() != NOT_FOUND) {
      right = given;
      return first;
    }
    first.close();
    Response second = chain.proceed(request.newBuilder().url(other + method).build());
    if (second.code() != NOT_FOUND) {
      right = other;
    }
    return second;
  }
}
