package dev.roundtable.discord;

import dev.roundtable.chat.ChatFailure;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.Response;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.AttachedFile;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditData;
import net.dv8tion.jda.internal.requests.RestActionImpl;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * Calls Discord's REST interface through JDA's queue, which keeps the rate limits, and waits for
 * the answer. By ids only, so that nothing depends on what JDA happens to keep: archived threads,
 * for instance, it does not. Uses JDA's internals, as {@link Tolerance} does.
 */
final class DiscordApi {

  /** What could not be sent by then is given up, surely unsent. */
  private static final long QUEUE_SECONDS = 20;

  /** The queue, and the client's own time limits. */
  private static final long PATIENCE_SECONDS = 60;

  private final Clients clients;
  private final Pace pace = new Pace();

  DiscordApi(Clients clients) {
    this.clients = clients;
  }

  /** An answer that is an object. */
  DataObject object(Route.CompiledRoute route, @Nullable DataObject body) {
    return call(route, body(body), Response::getObject, false);
  }

  /** An answer that is a list. */
  DataArray array(Route.CompiledRoute route) {
    return call(route, null, Response::getArray, false);
  }

  /** A call whose answer does not matter. */
  boolean run(Route.CompiledRoute route) {
    return call(route, null, response -> true, false);
  }

  /** A call with a body whose answer does not matter. */
  boolean run(Route.CompiledRoute route, DataObject body) {
    return call(route, body(body), response -> true, false);
  }

  /**
   * Makes something that must not be made twice.
   *
   * @param data the message, whose files come along
   * @param json what is sent of it
   */
  DataObject make(Route.CompiledRoute route, MessageCreateData data, DataObject json) {
    RequestBody body =
        data.getFiles().isEmpty()
            ? body(json)
            : AttachedFile.createMultipartBody(data.getFiles(), json).build();
    return call(route, body, Response::getObject, true);
  }

  /** Replaces a message with its files. */
  DataObject change(Route.CompiledRoute route, MessageEditData data) {
    DataObject json = Page.json(data);
    RequestBody body =
        data.getFiles().isEmpty()
            ? body(json)
            : AttachedFile.createMultipartBody(data.getFiles(), json).build();
    return call(route, body, Response::getObject, false);
  }

  private <T> T call(
      Route.CompiledRoute route,
      @Nullable RequestBody body,
      Function<Response, T> read,
      boolean once) {
    String doing = route.getMethod() + " " + route.getBaseRoute().getRoute();
    RestAction<T> action =
        new RestActionImpl<T>(
            clients.any(), route, body, (response, request) -> read.apply(response));
    pace.await();
    try {
      return action.deadline(deadline()).submit(true).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw failure(doing, e.getCause() == null ? e : e.getCause(), once);
    } catch (TimeoutException e) {
      throw new ChatFailure.UnknownOutcome(doing + ": no answer");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ChatFailure.UnknownOutcome(doing + ": interrupted");
    }
  }

  /** Keeps Discord's own number, for callers to whom a refusal is an answer. */
  private static ChatFailure failure(String doing, Throwable cause, boolean once) {
    ChatFailure failure = Failures.of(doing, cause, once);
    if (failure != cause) {
      failure.initCause(cause);
    }
    return failure;
  }

  /** Discord's number of a refusal; 0 where there is none. */
  static int code(ChatFailure failure) {
    return failure.getCause() instanceof ErrorResponseException refused
        ? refused.getErrorCode()
        : 0;
  }

  /** JDA compares with the machine's own clock. */
  private static long deadline() {
    return java.time.Clock.systemUTC().millis() + TimeUnit.SECONDS.toMillis(QUEUE_SECONDS);
  }

  private static @Nullable RequestBody body(@Nullable DataObject json) {
    return json == null ? null : RequestBody.create(json.toJson(), JSON);
  }

  private static final okhttp3.MediaType JSON =
      okhttp3.MediaType.get("application/json; charset=utf-8");
}
