package dev.roundtable.web.tryout.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Who gets in: the browser on this machine, under the machine's own name. */
class GateTest {

  private final Token token = new Token();
  private final Gate gate = new Gate(token);

  @ParameterizedTest
  @CsvSource({"localhost:8080", "127.0.0.1:8080", "[::1]:8080", "LOCALHOST:8080"})
  void theOwnHostNamesGetIn(String host) throws Exception {
    assertThat(get(request -> request.addHeader("Host", host)).getStatus()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "evil.example:8080",
    "localhost.evil.example:8080",
    "localhost:9999",
    "localhost",
    "192.168.0.1:8080",
    "'[::1]evil:8080'",
  })
  void aStrangersNameForThisMachineDoesNot(String host) throws Exception {
    assertThat(get(request -> request.addHeader("Host", host)).getStatus()).isEqualTo(403);
  }

  @Test
  void noOtherMachineGetsIn() throws Exception {
    var response =
        get(
            request -> {
              request.addHeader("Host", "localhost:8080");
              request.setRemoteAddr("192.168.0.7");
            });

    assertThat(response.getStatus()).isEqualTo(403);
    assertThat(response.getContentAsString()).doesNotContain("token");
  }

  @Test
  void nothingIsDoneWithoutTheToken() throws Exception {
    assertThat(post(request -> {}).getStatus()).isEqualTo(403);
    assertThat(post(request -> request.addHeader(Gate.TOKEN_HEADER, "guess")).getStatus())
        .isEqualTo(403);
    assertThat(post(request -> request.addHeader(Gate.TOKEN_HEADER, token.value())).getStatus())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "Origin,http://evil.example",
    "Origin,null",
    "Origin,https://localhost:8080",
    "Sec-Fetch-Site,cross-site",
    "Sec-Fetch-Site,same-site",
  })
  void anotherSiteCannotDoAnythingEvenWithTheToken(String header, String value) throws Exception {
    var response =
        post(
            request -> {
              request.addHeader(Gate.TOKEN_HEADER, token.value());
              request.addHeader(header, value);
            });

    assertThat(response.getStatus()).isEqualTo(403);
  }

  @Test
  void everyAnswerForbidsInlineScriptsAndFrames() throws Exception {
    assertThat(
            get(request -> request.addHeader("Host", "localhost:8080"))
                .getHeader("Content-Security-Policy"))
        .contains("default-src 'none'")
        .contains("script-src 'self'")
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe");
  }

  private MockHttpServletResponse get(Consumer<MockHttpServletRequest> change) throws Exception {
    return send("GET", change);
  }

  private MockHttpServletResponse post(Consumer<MockHttpServletRequest> change) throws Exception {
    return send(
        "POST",
        request -> {
          request.addHeader("Host", "localhost:8080");
          change.accept(request);
        });
  }

  private MockHttpServletResponse send(String method, Consumer<MockHttpServletRequest> change)
      throws Exception {
    var request = new MockHttpServletRequest(method, "/try-out/ada");
    request.setLocalPort(8080);
    change.accept(request);
    var response = new MockHttpServletResponse();
    gate.doFilter(request, response, new MockFilterChain());
    return response;
  }
}
