package dev.roundtable.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roundtable.testing.MovableClock;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.Test;

/** Refusals as Discord, its guards and other servers word them. */
class RefusalsTest {

  private final MovableClock clock = new MovableClock(Rig.START);

  private Response.Builder next = answer(200, "{}");

  private final OkHttpClient client =
      new OkHttpClient.Builder()
          .addInterceptor(new Refusals(clock, 3))
          .addInterceptor(chain -> next.request(chain.request()).build())
          .build();

  private static Response.Builder answer(int status, String body) {
    return new Response.Builder()
        .protocol(Protocol.HTTP_1_1)
        .code(status)
        .message("")
        .body(ResponseBody.create(body, MediaType.get("application/json")));
  }

  /** What JDA's own queue is to read. */
  private Response call() throws IOException {
    return call("/interactions/1/2/callback");
  }

  private Response call(String path) throws IOException {
    var request = new Request.Builder().url("http://127.0.0.1" + path).build();
    return client.newCall(request).execute();
  }

  @Test
  void aWaitThatOnlyTheBodyTellsIsRoundedUpToSeconds() throws Exception {
    next = answer(429, "{\"retry_after\": 1.2, \"global\": false}");

    assertThat(call().header("Retry-After")).isEqualTo("2");
  }

  @Test
  void anUnreadableWaitIsSomeSeconds() throws Exception {
    next = answer(429, "{}").header("Retry-After", "soon");

    assertThat(call().header("Retry-After")).isEqualTo("5");
  }

  @Test
  void aRefusalInJsonIsNoBanOfTheWholeMachine() throws Exception {
    next = answer(429, "{\"retry_after\": 1, \"global\": true}");
    Response refused = call();

    assertThat(refused.header("Via")).isNotNull();
    assertThat(refused.header("X-RateLimit-Global")).isEqualTo("true");
  }

  @Test
  void aPageInsteadOfJsonIsABan() throws Exception {
    next = answer(429, "<html>").header("Retry-After", "60");
    Response refused = call();

    assertThat(refused.header("Via")).isNull();
    assertThat(refused.header("Retry-After")).isEqualTo("60");
  }

  @Test
  void onlyWhatWasRefusedWaits() throws Exception {
    next = answer(429, "{\"retry_after\": 1.2}");
    assertThatThrownBy(() -> call("/channels/1/messages/5")).isInstanceOf(Limited.class);
    next = answer(200, "{}");

    assertThatThrownBy(() -> call("/channels/1/messages/6")).isInstanceOf(Limited.class);
    assertThat(call("/channels/2/messages/6").code()).isEqualTo(200);
    clock.pass(Duration.ofSeconds(2));
    assertThat(call("/channels/1/messages/6").code()).isEqualTo(200);
  }

  @Test
  void whereEverythingIsRefusedEverythingWaits() throws Exception {
    next = answer(429, "{\"retry_after\": 1, \"global\": true}");
    assertThatThrownBy(() -> call("/channels/1/messages")).isInstanceOf(Limited.class);
    next = answer(200, "{}");

    assertThatThrownBy(() -> call("/users/@me")).isInstanceOf(Limited.class);
    assertThat(call().code()).isEqualTo(200);
  }

  @Test
  void afterTooManyRefusalsNothingIsAskedForTenMinutes() throws Exception {
    next = answer(403, "{}");
    for (int i = 0; i < 3; i++) {
      call().close();
    }
    next = answer(200, "{}");

    assertThatThrownBy(this::call).isInstanceOf(ConnectException.class);
    clock.pass(Duration.ofMinutes(11));
    assertThat(call().code()).isEqualTo(200);
  }
}
