package dev.roundtable.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/** Reads the settings as the bot does, without starting it. */
final class Quiet {

  private Quiet() {}

  /** Only the settings. */
  static ConfigurableApplicationContext settings(List<String> args) {
    return start(Nothing.class, Map.of(), args);
  }

  /** The bot's parts on an empty database in memory: nothing runs, nothing is connected. */
  static ConfigurableApplicationContext parts(Class<?> application, List<String> args) {
    var settings = new HashMap<String, Object>();
    settings.put("spring.main.lazy-initialization", "true");
    settings.put(
        "spring.datasource.url",
        "jdbc:h2:mem:parts;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_ON_EXIT=FALSE");
    settings.put("spring.quartz.auto-startup", "false");
    settings.put("roundtable.heartbeat.enabled", "false");
    settings.put("roundtable.delivery.poll.enabled", "false");
    settings.put("roundtable.slack.bot-token", "");
    settings.put("roundtable.discord.token", "");
    // It would make files of its own.
    settings.put("roundtable.try-out.enabled", "false");
    return start(application, settings, args);
  }

  private static ConfigurableApplicationContext start(
      Class<?> application, Map<String, Object> settings, List<String> args) {
    var all = new HashMap<>(settings);
    all.put("logging.level.root", "error");
    all.put("spring.main.banner-mode", "off");
    return new SpringApplicationBuilder(application)
        .web(WebApplicationType.NONE)
        .logStartupInfo(false)
        .run(arguments(all, args));
  }

  private static String[] arguments(Map<String, Object> settings, List<String> args) {
    var all = new java.util.ArrayList<String>();
    args.stream()
        .filter(arg -> arg.startsWith("--"))
        // Given twice, a setting would have both values.
        .filter(arg -> !settings.containsKey(arg.substring(2).replaceFirst("=.*", "")))
        .forEach(all::add);
    settings.forEach((name, value) -> all.add("--" + name + "=" + value));
    return all.toArray(String[]::new);
  }

  @Configuration(proxyBeanMethods = false)
  static class Nothing {}
}
