package dev.roundtable.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.testing.Core;
import dev.roundtable.testing.TestDatabase;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FakePlatformTest {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  @Test
  void aPersonRunsACommandOfTheWholeCoreAndSeesThePrivateAnswer() {
    var fake = new FakePlatform();
    try (Core core = Core.on(TestDatabase.H2, NOON, fake)) {
      fake.connect(core::get);
      Player ada = fake.person("Ada");
      ada.runs("/help");
      assertThat(ada.lastPrivate().text()).contains("/help", "What I can do");
    }
  }
}
