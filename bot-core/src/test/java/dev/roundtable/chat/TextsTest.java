package dev.roundtable.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.context.NoSuchMessageException;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class TextsTest {

  private final Texts texts = new Texts();

  @Test
  void anApostropheIsAnApostropheAndArgumentsAreFilledIn() {
    assertThat(texts.get("chat.error.bug", "ABC")).contains("**ABC**");
    assertThat(texts.get(Locale.GERMAN, "chat.form.ready")).isEqualTo("The form is ready.");
    assertThat(texts.get("test.apostrophe", "Ada")).isEqualTo("That's Ada's turn, isn't it?");
  }

  @Test
  void aMissingTextIsABug() {
    assertThatThrownBy(() -> texts.get("no.such.key")).isInstanceOf(NoSuchMessageException.class);
  }

  @Test
  void noKeyStandsInTwoBundlesAndEveryTextIsAPattern() throws IOException {
    Map<String, String> seen = new HashMap<>();
    for (var resource :
        new PathMatchingResourcePatternResolver()
            .getResources("classpath*:messages/*.properties")) {
      String file = Objects.requireNonNull(resource.getFilename());
      if (file.contains("_")) {
        continue;
      }
      var bundle = new Properties();
      try (var in =
          new java.io.InputStreamReader(
              resource.getInputStream(), java.nio.charset.StandardCharsets.UTF_8)) {
        bundle.load(in);
      }
      for (String key : bundle.stringPropertyNames()) {
        assertThat(seen.put(key, file)).as("%s in %s", key, file).isNull();
        assertThat(texts.get(key, 1, 2, 3, 4, 5, 6)).as(key).isNotBlank();
      }
    }
    assertThat(seen).containsKeys("chat.error.bug", "delivery.news");
  }
}
