package dev.roundtable.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.chat.Place;
import dev.roundtable.chat.Texts;
import dev.roundtable.slack.fake.FakeChannel;
import dev.roundtable.slack.fake.FakeSlack;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class SlackDoctorTest {

  private final FakeSlack slack = FakeSlack.start(Clock.systemUTC());
  private final FakeChannel channel = slack.workspace().channel("prep");

  @AfterEach
  void close() {
    slack.close();
  }

  private List<SlackDoctor.Finding> examine(String bot, String app, Clock clock) {
    var environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "test",
                Map.of(
                    "roundtable.slack.bot-token", bot,
                    "roundtable.slack.app-token", app,
                    "roundtable.slack.api-url", slack.apiUrl())));
    Place.Room room = SlackPlaces.room(slack.workspace().team(), channel.id());
    return SlackDoctor.examine(environment, List.of(room), clock, new Texts());
  }

  private List<String> troubles() {
    return troubles(slack.workspace().token(), slack.appToken(), Clock.systemUTC());
  }

  private List<String> troubles(String bot, String app, Clock clock) {
    return examine(bot, app, clock).stream()
        .filter(finding -> !finding.well())
        .map(SlackDoctor.Finding::text)
        .toList();
  }

  private void invite() {
    slack.workspace().person("Ada").joins(channel);
    slack.workspace().join(channel);
  }

  @Test
  void whereAllIsWellItSaysWhatWasExamined() {
    invite();

    assertThat(examine(slack.workspace().token(), slack.appToken(), Clock.systemUTC()))
        .allMatch(SlackDoctor.Finding::well)
        .extracting(SlackDoctor.Finding::text)
        .anyMatch(text -> text.contains("workspace Acme"))
        .anyMatch(text -> text.contains("channels:history"))
        .anyMatch(text -> text.contains("#prep"))
        .anyMatch(text -> text.contains("clock agrees"))
        .anyMatch(text -> text.contains("Socket Mode"))
        .anyMatch(text -> text.contains("commands"));
  }

  @Test
  void aWrongTokenIsToldWithWhereTheRightOneStands() {
    assertThat(troubles("xoxb-wrong", slack.appToken(), Clock.systemUTC()))
        .singleElement()
        .asString()
        .contains("invalid_auth", "OAuth & Permissions");
    slack.workspace().revokesTheToken();
    assertThat(troubles()).singleElement().asString().contains("token_revoked");
  }

  @Test
  void swappedTokensAreToldByTheirKind() {
    assertThat(troubles(slack.appToken(), slack.workspace().token(), Clock.systemUTC()))
        .anyMatch(text -> text.contains("xoxb-") && text.contains("OAuth & Permissions"))
        .anyMatch(text -> text.contains("xapp-") && text.contains("connections:write"));
  }

  @Test
  void eachMissingPermissionIsToldWithWhatItIsForAndHowToGetIt() {
    invite();
    slack.workspace().revokesScope("files:read");

    assertThat(troubles())
        .anyMatch(
            text ->
                text.contains("files:read")
                    && text.contains("voice notes")
                    && text.contains("reinstall"));
  }

  @Test
  void aRoomThatCannotBeUsedIsToldWithWhatToDoThere() {
    assertThat(troubles()).singleElement().asString().contains("#prep", "/invite there");
    invite();
    channel.takesNoPosts();
    assertThat(troubles()).singleElement().asString().contains("may not post in #prep");
    slack.workspace().person("Ada").archives(channel);
    assertThat(troubles()).singleElement().asString().contains("unarchive it");
    slack.workspace().person("Ada").deletes(channel);
    assertThat(troubles()).singleElement().asString().contains("/invite");
  }

  @Test
  void repliesThatCannotBeReadBackAreTold() {
    invite();
    slack.workspace().person("Ada").says(channel, "Hello");
    slack.faults().refuses("conversations.replies", "not_allowed_token_type");

    assertThat(troubles()).anyMatch(text -> text.contains("read back"));
  }

  @Test
  void aClockThatIsOffIsTold() {
    Clock off = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(6));

    assertThat(troubles("xoxb-wrong", slack.appToken(), off))
        .anyMatch(text -> text.contains("seconds off") && text.contains("NTP"));
  }

  @Test
  void aSlackThatDoesNotAnswerIsTold() {
    slack.faults().down(true);

    assertThat(troubles()).allMatch(text -> text.contains("cannot be reached"));
  }
}
