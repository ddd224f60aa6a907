package dev.roundtable.discord;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.Compression;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;
import net.dv8tion.jda.api.utils.messages.MessageRequest;

/** Builds JDA's clients as we want them. */
final class Gateway {

  private final DiscordSettings settings;
  private final Refusals refusals;

  Gateway(DiscordSettings settings, Clock clock) {
    this.settings = settings;
    refusals = new Refusals(clock, Refusals.MOST);
    MessageRequest.setDefaultMentions(EnumSet.noneOf(MentionType.class));
  }

  /**
   * Connects all shards; blocks until Discord knows the token.
   *
   * @param readThreads whether to ask for the message-content intent
   */
  List<JDA> connect(boolean readThreads, Object... listeners) {
    var controller = new Controller(settings);
    String rest = RestBase.of(settings);
    var clients = new ArrayList<JDA>();
    for (int shard = 0; shard < settings.shards(); shard++) {
      JDABuilder builder =
          JDABuilder.createLight(settings.token(), intents(readThreads))
              .setRestConfig(new RestConfig().setBaseUrl(rest))
              .setSessionController(controller)
              .setHttpClientBuilder(Pools.http(refusals))
              .setRequestTimeoutRetry(false)
              .setRateLimitElastic(Pools.rest(), true)
              .setCallbackPool(Pools.callbacks(), true)
              .setEventPool(Pools.events(), true)
              .setCompression(compression())
              .setRawEventsEnabled(true)
              .setEnableShutdownHook(false)
              .addEventListeners(listeners);
      if (settings.shards() > 1) {
        builder.useSharding(shard, settings.shards());
      }
      JDA client = builder.build();
      Tolerance.of(client);
      clients.add(client);
    }
    return clients;
  }

  private static EnumSet<GatewayIntent> intents(boolean readThreads) {
    var intents = EnumSet.of(GatewayIntent.GUILD_MESSAGES, GatewayIntent.DIRECT_MESSAGES);
    if (readThreads) {
      intents.add(GatewayIntent.MESSAGE_CONTENT);
    }
    return intents;
  }

  /** Another server than Discord's own need not know how. */
  private Compression compression() {
    return settings.apiUrl() == null && settings.gatewayUrl() == null
        ? Compression.ZLIB
        : Compression.NONE;
  }

  private static final class Controller extends ConcurrentSessionController {
    private final DiscordSettings settings;

    Controller(DiscordSettings settings) {
      this.settings = settings;
    }

    @Override
    public String getGateway() {
      String own = settings.gatewayUrl();
      return own == null || own.isBlank() ? super.getGateway() : plain(own.strip());
    }

    /** JDA adds the version itself. */
    private static String plain(String address) {
      return address.replaceFirst("^http", "ws").replaceFirst("\\?.*$", "");
    }
  }
}
