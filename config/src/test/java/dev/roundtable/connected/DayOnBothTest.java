package dev.roundtable.connected;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.RoundtableApplication;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Shown;
import dev.roundtable.delivery.Deliveries;
import dev.roundtable.discord.fake.FakeDiscord;
import dev.roundtable.schedule.Heartbeat;
import dev.roundtable.slack.fake.FakeMessage;
import dev.roundtable.slack.fake.FakeSlack;
import dev.roundtable.slack.fake.FakeWorkspace;
import dev.roundtable.testing.MovableClock;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * One group in a Slack workspace and a Discord server lives through a question's whole life, with
 * the real Bolt and the real JDA; the Slack channel is archived for half of it.
 */
class DayOnBothTest {

  private static final Pattern CODE = Pattern.compile("[A-Z2-9]{4}-[A-Z2-9]{4}");
  private static final String LONG =
      " I told the team that I had been wrong, in the same meeting in which I had won the argument,"
          + " and we changed the plan together.";

  /** Monday, 8:30 in Berlin. */
  private static final MovableClock CLOCK = new MovableClock(Instant.parse("2026-11-23T07:30:00Z"));

  @TempDir Path folder;
  private ConfigurableApplicationContext bot;

  @Configuration(proxyBeanMethods = false)
  static class Time {
    @Bean
    Clock clock() {
      return CLOCK;
    }
  }

  @Test
  void theSameQuestionOnePoolOfAnswersAndReviewsAndResultsInBoth() throws Exception {
    try (FakeSlack slack = FakeSlack.start(CLOCK);
        FakeDiscord discord = FakeDiscord.start(CLOCK)) {
      slack.patience(60);
      bot = start(slack, discord);
      try {
        new Day(slack, discord).live();
      } finally {
        bot.close();
      }
    }
  }

  private ConfigurableApplicationContext start(FakeSlack slack, FakeDiscord discord)
      throws Exception {
    var started =
        new SpringApplicationBuilder(RoundtableApplication.class, Time.class)
            .run(
                "--server.port=0",
                "--roundtable.heartbeat.enabled=false",
                "--spring.datasource.url=jdbc:h2:mem:both;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "LOCK_TIMEOUT=2000;DB_CLOSE_ON_EXIT=FALSE",
                "--roundtable.slack.bot-token=" + slack.workspace().token(),
                "--roundtable.slack.app-token=" + slack.appToken(),
                "--roundtable.slack.api-url=" + slack.apiUrl(),
                "--roundtable.discord.token=" + discord.token(),
                "--roundtable.discord.api-url=" + discord.apiUrl(),
                "--roundtable.discord.gateway-url=" + discord.gatewayUrl());
    slack.awaitConnection();
    discord.awaitConnection();
    discord.awaitCommands();
    return started;
  }

  /** The people and what they do. */
  private final class Day {
    final FakeWorkspace workspace;
    final dev.roundtable.slack.fake.FakeChannel channel;
    final dev.roundtable.slack.fake.FakePerson ada;
    final dev.roundtable.slack.fake.FakePerson ben;
    final Place.Room room;
    final dev.roundtable.discord.fake.FakePerson chloe;
    final dev.roundtable.discord.fake.FakePerson dan;

    Day(FakeSlack slack, FakeDiscord discord) {
      workspace = slack.workspace();
      channel = workspace.channel("interview-prep");
      ada = workspace.person("Ada").admin().joins(channel);
      ben = workspace.person("Ben").joins(channel);
      var server = discord.server("Prep");
      room = server.room(server.channel("prep"));
      chloe = server.person("Chloe");
      dan = server.person("Dan");
      chloe.administers();
    }

    void live() {
      ada.invitesTheBot(channel);
      ada.clicks("Set up");
      ada.submits(Map.of());
      ada.sees("The first question is due");
      ada.runs(channel, "/organize share");
      Matcher code = CODE.matcher(ada.sees("The code for"));
      assertThat(code.find()).isTrue();
      chloe.runs(room, "/organize join code:" + code.group());
      assertThat(chloe.lastPrivate().text()).contains("This room belongs to");
      ada.clicks("Ask it now");
      FakeMessage card = until("Slack's card", () -> slackCards().stream().findFirst());
      Shown cardThere = until("Discord's card", () -> discordCards().stream().findFirst());
      Place.Thread thread = new Place.Thread(room, cardThere.ref().id());

      // Each answers at home; what is given by form is shown on both.
      ben.replies(channel, card.ts(), "Ben's story." + LONG);
      answers(chloe, cardThere, "Chloe's story." + LONG);
      until("Chloe's answer in Slack", () -> inSlackThread(card, "Chloe's story"));
      until("Chloe's answer in Discord", () -> inDiscordThread(thread, "Chloe's story"));

      // Slack's channel is archived. The day goes on in Discord.
      ada.archives(channel);
      answers(dan, cardThere, "Dan's story." + LONG);
      until("Dan's answer in Discord", () -> inDiscordThread(thread, "Dan's story"));
      dan.runs(room, "/review");
      assertThat(dan.lastPrivate().text()).contains("'s story.").doesNotContain("Dan's story");
      dan.clicks("Strong");
      assertThat(inSlackThread(card, "Dan's story")).isEmpty();

      // It is opened again, and shows what it missed, once.
      ada.unarchives(channel);
      until("Dan's answer in Slack", () -> inSlackThread(card, "Dan's story"));
      ada.runs(channel, "/prep study join");
      ben.runs(channel, "/prep review");
      ben.clicks("Strong");
      ben.sees("Recorded");
      chloe.runs(room, "/review");
      chloe.clicks("Strong");

      toTheEnds();
      String result = until("the result in Discord", () -> results().stream().findFirst());
      assertThat(result).contains("3 of ", "Answered by Ben, Chloe, Dan");
      until("the result in Slack", () -> slackTexts("Answered by Ben, Chloe, Dan"));
      assertThat(workspace.thread(channel, card.ts()).stream().map(FakeMessage::shown))
          .filteredOn(text -> text.contains("Dan's story"))
          .hasSize(1);
      assertThat(List.of(ada.timeouts(), ben.timeouts())).containsOnly(0);
    }

    /** By the card's form; where it came too late to open, it stands behind a button. */
    private void answers(dev.roundtable.discord.fake.FakePerson person, Shown card, String text) {
      person.clicks(card.ref(), "Answer");
      if (person.form().isEmpty()) {
        person.clicks("Your answer");
      }
      person.submits(text);
    }

    /** Until answers and then reviews of the first question have ended. */
    private void toTheEnds() {
      Heartbeat heart = bot.getBean(Heartbeat.class);
      for (int days = 0; days < 5 && results().isEmpty(); days++) {
        Instant tomorrow = CLOCK.instant().plus(Duration.ofDays(1));
        for (Instant next = heart.nextDue().orElse(tomorrow);
            next.isBefore(tomorrow);
            next = heart.nextDue().orElse(tomorrow)) {
          CLOCK.set(next.isAfter(CLOCK.instant()) ? next : CLOCK.instant().plusSeconds(1));
          heart.beat();
        }
        CLOCK.set(tomorrow);
        heart.beat();
        bot.getBean(Deliveries.class).drain();
      }
    }

    private List<FakeMessage> slackCards() {
      return workspace.in(channel).stream().filter(m -> m.shown().contains("Hint")).toList();
    }

    private List<Shown> discordCards() {
      return chloe.sees(room).stream().filter(m -> m.buttons().contains("Hint")).toList();
    }

    private Optional<String> inSlackThread(FakeMessage card, String words) {
      return workspace.thread(channel, card.ts()).stream()
          .map(FakeMessage::shown)
          .filter(text -> text.contains(words))
          .findFirst();
    }

    private Optional<String> slackTexts(String words) {
      return workspace.in(channel).stream()
          .map(FakeMessage::shown)
          .filter(text -> text.contains(words))
          .findFirst();
    }

    private Optional<String> inDiscordThread(Place.Thread thread, String words) {
      return chloe.sees(thread).stream()
          .map(Shown::text)
          .filter(text -> text.contains(words))
          .findFirst();
    }

    private List<String> results() {
      return chloe.sees(room).stream()
          .map(Shown::text)
          .filter(text -> text.contains("Answered by"))
          .toList();
    }
  }

  private <T> T until(String what, Supplier<Optional<T>> found) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (true) {
      bot.getBean(Heartbeat.class).beat();
      Optional<T> there = found.get();
      if (there.isPresent()) {
        return there.get();
      }
      if (System.nanoTime() > end) {
        throw new AssertionError(what + " did not come");
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
  }
}
