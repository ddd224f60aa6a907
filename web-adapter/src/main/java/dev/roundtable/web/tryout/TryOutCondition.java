package dev.roundtable.web.tryout;

import java.util.List;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * The try-out is on where no platform is configured, unless {@code roundtable.try-out.enabled} is
 * false. It is never on beside a platform.
 */
public final class TryOutCondition implements Condition {

  private static final List<String> PLATFORMS =
      List.of(
          "roundtable.slack.bot-token",
          "roundtable.slack.app-token",
          "roundtable.slack.signing-secret",
          "roundtable.slack.client-id",
          "roundtable.discord.token");

  @Override
  public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
    return on(context.getEnvironment());
  }

  static boolean on(Environment settings) {
    return settings.getProperty("roundtable.try-out.enabled", Boolean.class, true)
        && PLATFORMS.stream().allMatch(platform -> settings.getProperty(platform, "").isBlank());
  }
}
