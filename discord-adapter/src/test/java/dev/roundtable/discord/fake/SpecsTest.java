package dev.roundtable.discord.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * That this Discord and what is sent to it are held against Discord's own description. Every other
 * test with a {@link FakeDiscord} fails where they differ; these show that they would.
 */
class SpecsTest {

  private static final String MESSAGES = "/api/v10/channels/1/messages";

  @BeforeEach
  void theDescriptionIsThere() {
    boolean there = Files.exists(Spec.file());
    assertThat(there || System.getenv("CI") == null).as("there is no " + Spec.file()).isTrue();
    assumeTrue(there, "skipped: there is no " + Spec.file());
  }

  private static List<String> wrong(String method, String path, String sent, int status) {
    return Spec.wrong(new Call(method, path, Map.of(), List.of(), sent, 0), status, "");
  }

  @Test
  void aRouteThatDiscordDoesNotHaveIsFound() {
    assertThat(wrong("POST", "/api/v10/channels/1/cards", "{}", 200)).isNotEmpty();
  }

  @Test
  void aFieldOfAnotherTypeIsFound() {
    assertThat(wrong("POST", MESSAGES, "{\"content\": 5}", 200)).isNotEmpty();
    assertThat(wrong("POST", MESSAGES, "{\"content\": \"Hello.\"}", 200)).isEmpty();
  }

  @Test
  void aNonceThatIsTooLongIsFound() {
    String nonce = "{\"nonce\": \"" + "x".repeat(26) + "\"}";
    assertThat(wrong("POST", MESSAGES, nonce, 200)).isNotEmpty();
  }

  @Test
  void aStatusThatDiscordNeverGivesIsFound() {
    assertThat(wrong("POST", MESSAGES, "{}", 201)).isNotEmpty();
  }
}
