package dev.roundtable.endurance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The platform's process, as the driver sees it. */
final class PlatformHandle implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Process process;
  private final int port;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private PlatformHandle(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Starts a platform whose delays before and after accepting are these milliseconds. */
  static PlatformHandle start(int before, int after, boolean fixed) {
    try {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-XX:+UseSerialGC",
                  "-Dsun.net.httpserver.nodelay=true",
                  "-cp",
                  System.getProperty("java.class.path"),
                  PlatformProcess.class.getName(),
                  String.valueOf(before),
                  String.valueOf(after),
                  fixed ? "fixed" : "random")
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      var lines =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
      String line = lines.readLine();
      if (line == null || !line.startsWith("PORT ")) {
        throw new IllegalStateException("the platform did not start: " + line);
      }
      return new PlatformHandle(process, Integer.parseInt(line.substring("PORT ".length())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int port() {
    return port;
  }

  /** What was accepted after the first {@code from} calls. */
  List<Accepted> accepted(int from) {
    return get("/accepted?from=" + from)
        .lines()
        .map(line -> JSON.readValue(line, Accepted.class))
        .toList();
  }

  /** Calls accepted, messages found again by their key, and keys accepted twice. */
  Figures figures() {
    String[] numbers = get("/figures").strip().split(" ");
    return new Figures(
        Long.parseLong(numbers[0]), Long.parseLong(numbers[1]), Long.parseLong(numbers[2]));
  }

  /** The platform's own count. */
  record Figures(long accepted, long foundAgain, long keysTwice) {}

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private String get(String path) {
    try {
      return http.send(
              HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
              HttpResponse.BodyHandlers.ofString())
          .body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
