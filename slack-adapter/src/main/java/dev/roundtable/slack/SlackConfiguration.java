package dev.roundtable.slack;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.jakarta_servlet.SlackAppServlet;
import dev.roundtable.chat.CommandCatalogue;
import dev.roundtable.chat.CommandLine;
import dev.roundtable.chat.Dispatcher;
import dev.roundtable.chat.FormOffers;
import dev.roundtable.chat.Texts;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Slack, where its settings are there. */
@Configuration(proxyBeanMethods = false)
@Conditional(SlackIsOn.class)
class SlackConfiguration {

  private static final Duration FIRST_WAIT = Duration.ofSeconds(1);

  @Bean
  SlackSettings slackSettings(Environment environment) {
    return SlackSettings.of(environment);
  }

  @Bean
  Slack slackClient(SlackSettings settings) {
    return SlackClients.make(settings.apiUrl());
  }

  @Bean
  OwnWorkspace slackWorkspaces(Slack slackClient, SlackSettings settings) {
    return new OwnWorkspace(slackClient, String.valueOf(settings.botToken()));
  }

  @Bean
  SignatureCheck slackSignatures(SlackSettings settings, Clock clock) {
    return new SignatureCheck(settings.signingSecret(), clock);
  }

  /** Commands are asked for late: their features need the platform. */
  @Bean
  SlackAdapter slackAdapter(
      Slack slackClient,
      OwnWorkspace slackWorkspaces,
      Texts texts,
      Clock clock,
      ObjectProvider<CommandCatalogue> catalogue) {
    return new SlackAdapter(
        slackClient, slackWorkspaces, texts, clock, path -> catalogue.getObject().shown(path));
  }

  @Bean
  SlackPlatform slackPlatform(SlackAdapter slackAdapter) {
    return slackAdapter.platform();
  }

  @Bean
  App slackApp(
      SlackAdapter slackAdapter,
      SignatureCheck slackSignatures,
      Dispatcher dispatcher,
      FormOffers offers,
      CommandLine line,
      Environment environment) {
    return slackAdapter.app(slackSignatures, dispatcher, offers, line, Commands.root(environment));
  }

  @Bean
  SlackConnection slackConnection(
      SlackSettings settings,
      Slack slackClient,
      OwnWorkspace slackWorkspaces,
      Dispatcher dispatcher,
      App slackApp,
      Clock clock) {
    return new SlackConnection(
        settings, slackClient, slackWorkspaces, dispatcher, slackApp, clock, FIRST_WAIT);
  }

  /** Signed HTTP; refuses everything where there is no signing secret. */
  @Bean
  ServletRegistrationBean<SlackAppServlet> slackEvents(App slackApp) {
    var servlet = new ServletRegistrationBean<>(new SlackAppServlet(slackApp), "/slack/events");
    servlet.setName("slackEvents");
    return servlet;
  }
}
