package dev.roundtable.discord;

import dev.roundtable.chat.ChatPlatform;
import dev.roundtable.chat.CommandCatalogue;
import dev.roundtable.chat.Dispatcher;
import dev.roundtable.chat.FormOffers;
import dev.roundtable.chat.Texts;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/** Switches Discord on where there is a token. */
@AutoConfiguration
@Conditional(DiscordIsOn.class)
@EnableConfigurationProperties(DiscordSettings.class)
class DiscordAutoConfiguration {

  @Bean
  CommandNames discordCommandNames(ObjectProvider<CommandCatalogue> catalogue) {
    return new CommandNames(catalogue::getObject);
  }

  @Bean
  DiscordAdapter discordAdapter(
      Texts texts,
      Clock clock,
      CommandNames names,
      @Value("${roundtable.discord.organizer-role:}") String organizers) {
    return new DiscordAdapter(texts, clock, names, organizers);
  }

  @Bean
  ChatPlatform discordPlatform(DiscordAdapter adapter) {
    return adapter.platform();
  }

  @Bean
  DiscordConnection discordConnection(
      DiscordSettings settings,
      DiscordAdapter adapter,
      Dispatcher dispatcher,
      CommandCatalogue catalogue,
      FormOffers offers,
      CommandNames names) {
    return adapter.connection(settings, dispatcher, catalogue, offers, names);
  }
}
