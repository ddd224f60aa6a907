package dev.roundtable.connected;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Shown;
import dev.roundtable.discord.fake.FakeDiscord;
import dev.roundtable.discord.fake.FakePerson;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a token to a reviewed answer, over a kill. */
class DiscordBotTest {

  private static final String ANSWER =
      "I told the team that I had been wrong, in the same meeting in which I had won the argument,"
          + " and we changed the plan together.";

  @TempDir Path folder;
  private FakeDiscord discord;
  private RunningBot bot;

  @Test
  void aServerTakesTheBotInSetsItUpAnswersAndReviewsOverAKill() throws Exception {
    try (FakeDiscord fake = FakeDiscord.start(Clock.systemUTC())) {
      discord = fake;
      try (RunningBot running = RunningBot.start(folder, settings())) {
        bot = running;
        day();
      }
    }
    assertThat(bot.said()).doesNotContain("ERROR").doesNotContain("\tat ");
  }

  private List<String> settings() {
    return List.of(
        "--roundtable.discord.token=" + discord.token(),
        // Without a version and a slash: the bot finds out how it goes on.
        "--roundtable.discord.api-url=" + discord.apiUrl().replace("/v10/", ""),
        "--roundtable.discord.gateway-url=" + discord.gatewayUrl() + "/");
  }

  private void day() throws Exception {
    bot.until("the commands are registered", () -> discord.registrations() == 1);
    var server = discord.serverWithoutBot("Prep");
    var channel = server.channel("prep");
    Place.Room room = server.room(channel);
    FakePerson ada = server.person("Ada");
    FakePerson ben = server.person("Ben");
    ada.administers();
    server.systemChannel(channel).takesTheBotIn();
    bot.until("the bot says hello", () -> ada.sees(room).size() == 1);
    assertThat(ada.sees(room).get(0).text()).contains("/organize setup");

    ada.runs(room, "/organize setup");
    ada.submits(Map.of("Time zone", "Berlin"));
    assertThat(ada.lastPrivate().text()).contains("The first question is due");
    ada.clicks("Ask it now");
    bot.until("the card stands", () -> card(ada, room) != null);
    Place.Thread thread = thread(ada, room);

    MessageRef adas = ada.writes(thread, "Ada. " + ANSWER);
    counted(ada, thread, adas);
    counted(ben, thread, ben.writes(thread, "Ben. " + ANSWER));
    ada.runs(room, "/review");
    assertThat(ada.lastPrivate().text()).contains("Ben. ");
    ada.clicks("Strong");

    bot.kill();
    MessageRef late = ben.writes(thread, "And what I learned from it. " + ANSWER);
    ada.edits(adas, "Ada again. " + ANSWER);
    int before = discord.identified();
    bot.startAgain();
    bot.until("the bot is back", () -> discord.identified() > before);
    counted(ben, thread, late);
    ben.runs(room, "/review");
    assertThat(ben.lastPrivate().text()).contains("Ada again");
    ben.clicks("Outstanding");
    assertThat(cards(ada, room)).hasSize(2);
    assertThat(discord.registrations()).isOne();
  }

  private void counted(FakePerson person, Place.Thread thread, MessageRef reply) {
    bot.until(
        "the reply counts",
        () ->
            person.sees(thread).stream()
                .anyMatch(m -> reply.equals(m.ref()) && !m.reactions().isEmpty()));
  }

  private static List<Shown> cards(FakePerson person, Place.Room room) {
    return person.sees(room).stream().filter(m -> m.buttons().contains("Answer")).toList();
  }

  private static Shown card(FakePerson person, Place.Room room) {
    return cards(person, room).stream().findFirst().orElse(null);
  }

  private Place.Thread thread(FakePerson person, Place.Room room) {
    MessageRef card = card(person, room).ref();
    var thread = new Place.Thread(room, card.id());
    bot.until("its thread is open", () -> discord.calls("POST", ".*/threads") > 0);
    return thread;
  }
}
