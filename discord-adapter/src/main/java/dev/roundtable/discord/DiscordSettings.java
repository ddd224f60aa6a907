package dev.roundtable.discord;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.Environment;

/**
 * The settings {@code roundtable.discord.*}.
 *
 * @param token the bot's token
 * @param apiUrl base of the REST interface; default Discord's own
 * @param gatewayUrl the gateway; default Discord's own
 * @param readThreads whether to ask for the message-content intent; without it people answer by
 *     form, in private messages and with a message's own menu
 * @param shards how many connections share the servers; one is good for 2,500 servers
 */
@ConfigurationProperties("roundtable.discord")
record DiscordSettings(
    String token,
    @Nullable String apiUrl,
    @Nullable String gatewayUrl,
    @DefaultValue("true") boolean readThreads,
    @DefaultValue("1") int shards) {

  /** The settings as they stand in the environment; without a token it is empty. */
  static DiscordSettings of(Environment environment) {
    DiscordSettings bound =
        Binder.get(environment).bind("roundtable.discord", DiscordSettings.class).orElse(NOTHING);
    return Objects.requireNonNullElse(bound.token, "").equals(bound.token) ? bound : NOTHING;
  }

  private static final DiscordSettings NOTHING = new DiscordSettings("", null, null, true, 1);
}
