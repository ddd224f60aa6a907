package dev.roundtable.discord;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether there is a token; an empty one is none. */
final class DiscordIsOn implements Condition {

  @Override
  public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
    return !DiscordSettings.of(context.getEnvironment()).token().isBlank();
  }
}
