package dev.roundtable.asuser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.slack.fake.FakeChannel;
import dev.roundtable.slack.fake.FakeMessage;
import dev.roundtable.slack.fake.FakePerson;
import dev.roundtable.slack.fake.FakeSlack;
import dev.roundtable.slack.fake.FakeWorkspace;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application against a Slack in another process: set up, asked, answered, killed, started. */
class DayInSlackTest {

  private static final String LONG =
      " I told the team that I had been wrong, in the same meeting in which I had won the argument,"
          + " and we changed the plan together.";

  @TempDir private Path folder;
  private final FakeSlack slack = FakeSlack.start(Clock.systemUTC());
  private final FakeWorkspace workspace = slack.workspace();
  private final FakeChannel channel = workspace.channel("interview-prep");
  private final FakePerson ada = workspace.person("Ada").joins(channel);
  private final FakePerson ben = workspace.person("Ben").joins(channel);
  private final FakePerson chloe = workspace.person("Chloe").joins(channel);
  private final FakePerson dan = workspace.person("Dan").joins(channel);
  private StartedBot bot;

  @BeforeEach
  void start() {
    slack.patience(60);
    bot = startedBot(slack.apiUrl());
    slack.awaitConnection();
  }

  @AfterEach
  void stop() {
    bot.kill();
    slack.close();
  }

  private StartedBot startedBot(String apiUrl) {
    return StartedBot.in(
        folder,
        "--roundtable.slack.bot-token=" + workspace.token(),
        "--roundtable.slack.app-token=" + slack.appToken(),
        "--roundtable.slack.api-url=" + apiUrl,
        "--server.port=0");
  }

  private FakeMessage card() {
    return slack.await(
        "a question in " + shown(workspace.in(channel)) + bot.output(),
        () -> workspace.in(channel).stream().filter(m -> m.shown().contains("Answer\n")).findAny());
  }

  private void awaitCheckMark(FakeMessage reply) {
    slack.await(
        "the check mark on " + reply.shown() + bot.output(),
        () -> reply.reactions().isEmpty() ? Optional.empty() : Optional.of(reply));
  }

  @Test
  void aGroupIsSetUpAndWhatItAnswersOutlivesAKill() {
    ada.invitesTheBot(channel);
    ada.clicks("Set up");
    ada.submits(Map.of());
    ada.sees("The first question is due");
    ada.clicks("Ask it now");
    FakeMessage card = card();

    FakeMessage adas = ada.replies(channel, card.ts(), "Mine:" + LONG);
    ben.clicks("Answer");
    ben.submits(Map.of("Your answer", "By the form:" + LONG));
    awaitCheckMark(adas);
    dan.runs(channel, "/study join");
    dan.runs(channel, "/prep today");
    assertThat(dan.timeouts()).isZero();
    ben.runs(channel, "/review");
    ben.clicks("Strong");
    ben.sees("Recorded");
    int before = workspace.in(channel).size();

    bot.kill();
    slack.disconnected();
    FakeMessage chloes = chloe.replies(channel, card.ts(), "Written while nobody listened:" + LONG);
    bot = startedBot(slack.apiUrl().replaceFirst("/api/$", ""));
    slack.awaitConnection();

    awaitCheckMark(chloes);
    assertThat(workspace.in(channel)).as("nothing was said twice").hasSize(before);
    assertThat(shown(workspace.thread(channel, card.ts())))
        .filteredOn(text -> text.contains("By the form:"))
        .hasSize(1);
    chloe.runs(channel, "/review");
    chloe.clicks("Strong");
    chloe.sees("Recorded");
    assertThat(List.of(ada, ben, chloe, dan))
        .allSatisfy(person -> assertThat(person.timeouts()).isZero());
  }

  private static List<String> shown(List<FakeMessage> messages) {
    return messages.stream().map(FakeMessage::shown).toList();
  }
}
