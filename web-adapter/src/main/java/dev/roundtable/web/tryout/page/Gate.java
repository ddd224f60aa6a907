package dev.roundtable.web.tryout.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in only the browser on this machine: from a loopback address, under the machine's own host
 * name, so that no name of a stranger's that points here gets in, and with the token wherever
 * something is done.
 */
final class Gate extends OncePerRequestFilter {

  static final String TOKEN_HEADER = "X-Roundtable-Token";

  private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final Token token;

  Gate(Token token) {
    this.token = token;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Cache-Control", "no-store");
    String refusal = refusal(request);
    if (refusal == null) {
      chain.doFilter(request, response);
      return;
    }
    response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    response.setContentType("text/plain;charset=UTF-8");
    response.getOutputStream().write(refusal.getBytes(StandardCharsets.UTF_8));
  }

  private @Nullable String refusal(HttpServletRequest request) throws IOException {
    if (!InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()) {
      return "The try-out workspace answers only to the machine it runs on.";
    }
    String host = request.getHeader("Host");
    if (host == null || !own(host, request.getLocalPort())) {
      return "The try-out workspace answers only under http://localhost:"
          + request.getLocalPort()
          + ".";
    }
    String origin = request.getHeader("Origin");
    if (origin != null && !origin.equals("http://" + host)) {
      return "This request comes from another site.";
    }
    if (READING.contains(request.getMethod())) {
      return null;
    }
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null && !OWN_SITES.contains(site)) {
      return "This request comes from another site.";
    }
    return token.is(request.getHeader(TOKEN_HEADER))
        ? null
        : "The page is older than the bot. Load it again.";
  }

  private static boolean own(String host, int port) {
    int colon = host.lastIndexOf(':');
    boolean named = colon > host.lastIndexOf(']');
    String name = named ? host.substring(0, colon) : host;
    String at = named ? host.substring(colon + 1) : "80";
    return OWN_NAMES.contains(name.toLowerCase(java.util.Locale.ROOT))
        && at.equals(Integer.toString(port));
  }
}
