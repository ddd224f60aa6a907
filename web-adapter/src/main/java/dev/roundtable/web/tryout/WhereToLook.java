package dev.roundtable.web.tryout;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.env.Environment;

/** Says how to reach the page, which answers on loopback only, from where the reader may be. */
public final class WhereToLook {

  private WhereToLook() {}

  /** Lines for the log. */
  public static List<String> lines(Environment settings, Map<String, String> environment) {
    String port =
        settings.getProperty("local.server.port", settings.getProperty("server.port", "8080"));
    return lines(
        port,
        environment,
        Files.exists(Path.of("/.dockerenv")) || Files.exists(Path.of("/run/.containerenv")));
  }

  static List<String> lines(String port, Map<String, String> environment, boolean container) {
    String url = "http://localhost:" + port;
    var lines = new ArrayList<String>();
    lines.add("Neither Slack nor Discord is connected, so here is a group to try out: open " + url);
    if (container || environment.containsKey("KUBERNETES_SERVICE_HOST")) {
      lines.add(
          "The page answers only inside this container. Start it with --network=host, then "
              + url
              + " works on the host itself.");
    }
    if (environment.containsKey("SSH_CONNECTION") || container) {
      lines.add(
          "From another machine: ssh -L %s:localhost:%s <user>@<this host>, then open %s there."
              .formatted(port, port, url));
    }
    return List.copyOf(lines);
  }
}
