package dev.roundtable.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.roundtable.RoundtableApplication;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class StartFailureTest {

  @TempDir private Path folder;

  @Test
  void aDatabaseThatAnotherProcessHoldsOpenIsToldInOneLine(CapturedOutput output)
      throws IOException {
    start("first", "--server.port=0").close();
    try (FileChannel file =
            FileChannel.open(folder.resolve("first.mv.db"), StandardOpenOption.WRITE);
        var lock = file.lock()) {
      assertThat(lock.isValid()).isTrue();
      assertTold("first", output, "another process has the database file open", "--server.port=0");
    }
  }

  @Test
  void aDamagedDatabaseIsToldInOneLine(CapturedOutput output) throws IOException {
    Files.write(folder.resolve("damaged.mv.db"), new byte[64 * 1024]);
    assertTold("damaged", output, "the database file is damaged", "--server.port=0");
  }

  @Test
  void aPortInUseIsToldInOneLine(CapturedOutput output) throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertTold(
          "port",
          output,
          "port " + socket.getLocalPort() + " is in use",
          "--server.port=" + socket.getLocalPort());
    }
  }

  private void assertTold(String database, CapturedOutput output, String what, String... settings) {
    int before = output.getAll().length();
    assertThat(catchThrowable(() -> start(database, settings).close())).isNotNull();
    List<String> lines =
        output
            .getAll()
            .substring(before)
            .lines()
            .filter(line -> line.contains("ERROR") || line.startsWith("\tat "))
            .toList();
    assertThat(lines).singleElement().asString().contains("Roundtable did not start: " + what);
  }

  private org.springframework.context.ConfigurableApplicationContext start(
      String database, String... settings) {
    var application = new SpringApplication(RoundtableApplication.class);
    application.setRegisterShutdownHook(false);
    var arguments = new java.util.ArrayList<>(List.of(settings));
    arguments.add(
        "--spring.datasource.url=jdbc:h2:async:"
            + folder.resolve(database)
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0");
    arguments.add("--roundtable.try-out.enabled=false");
    return application.run(arguments.toArray(String[]::new));
  }
}
