package dev.roundtable.web.tryout;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives the bot a database of its own while the try-out is on, whatever {@code
 * spring.datasource.url} says: played people have no business in a group's database, and do not
 * come back to life once Slack or Discord is connected.
 */
public final class TryOutEnvironment implements EnvironmentPostProcessor, Ordered {

  /** After the files of settings are read. */
  @Override
  public int getOrder() {
    return ConfigDataEnvironmentPostProcessor.ORDER + 1;
  }

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    if (!TryOutCondition.on(environment)) {
      return;
    }
    String url =
        "jdbc:h2:async:"
            + TryOutFolder.of(environment).resolve("bot").toAbsolutePath().normalize()
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0"
            + ";LOCK_TIMEOUT=500";
    environment
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "roundtable-try-out",
                Map.of(
                    "spring.datasource.url", url,
                    "spring.datasource.username", "sa",
                    "spring.datasource.password", "")));
  }
}
