package dev.roundtable.slack;

import com.slack.api.Slack;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.auth.AuthTestResponse;
import dev.roundtable.chat.ChatFailure;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Texts;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** Examines the connection to Slack; every trouble says what to do about it. */
public final class SlackDoctor {

  /** More than this and signatures of Slack's requests may look too old. */
  private static final Duration SKEW = Duration.ofSeconds(60);

  private final SlackSettings settings;
  private final Slack slack;
  private final Clock clock;
  private final Texts texts;
  private final List<Finding> findings = new ArrayList<>();

  /**
   * What was found.
   *
   * @param well whether all is well with it
   * @param text one plain line; where it is not well, what to do
   */
  public record Finding(boolean well, String text) {}

  private SlackDoctor(SlackSettings settings, Clock clock, Texts texts) {
    this.settings = settings;
    this.slack = SlackClients.make(settings.apiUrl());
    this.clock = clock;
    this.texts = texts;
  }

  /**
   * Examines the settings and these rooms; empty where Slack is not set up.
   *
   * @param rooms the rooms where groups meet, those of other platforms are left out
   */
  public static List<Finding> examine(
      Environment environment, List<Place.Room> rooms, Clock clock, Texts texts) {
    SlackSettings settings = SlackSettings.of(environment);
    if (!settings.on()) {
      return List.of();
    }
    var doctor = new SlackDoctor(settings, clock, texts);
    doctor.all(rooms);
    return List.copyOf(doctor.findings);
  }

  private void all(List<Place.Room> rooms) {
    String token = settings.botToken();
    if (token != null) {
      bot(token, rooms);
    }
    if (settings.appToken() != null) {
      socket(settings.appToken());
    }
  }

  private void bot(String token, List<Place.Room> rooms) {
    if (!token.startsWith("xoxb-")) {
      bad("slack.doctor.token-kind");
      return;
    }
    AuthTestResponse answer;
    try {
      answer = slack.methods(token).authTest(r -> r);
    } catch (IOException | SlackApiException e) {
      bad("slack.doctor.unreachable", String.valueOf(e.getMessage()));
      return;
    }
    skew(answer);
    if (!answer.isOk()) {
      bad("slack.doctor.token", answer.getError());
      return;
    }
    good("slack.doctor.token.good", answer.getTeam());
    Workspace workspace = OwnWorkspace.of(answer, token);
    scopes(workspace);
    rooms(workspace, rooms);
    good("slack.doctor.commands");
  }

  private void scopes(Workspace workspace) {
    if (workspace.scopes().isEmpty()) {
      good("slack.doctor.scopes.unknown");
      return;
    }
    for (Scopes.Scope scope : Scopes.ALL) {
      if (workspace.scopes().contains(scope.name())) {
        good("slack.doctor.scope", scope.name());
      } else {
        bad("slack.doctor.scope.missing", scope.name(), scope.why());
      }
    }
  }

  private void rooms(Workspace workspace, List<Place.Room> rooms) {
    var one = new One(workspace);
    var api = new SlackApi(slack, one, clock);
    var check = new RoomCheck(api, texts);
    for (Place.Room room : rooms) {
      if (!room.space().equals(SlackPlaces.space(workspace.team()))) {
        continue;
      }
      List<String> troubles = check.channel(room);
      if (troubles.isEmpty()) {
        good("slack.doctor.room", new Channels(api).name(room));
        readable(api, room);
      } else {
        troubles.forEach(trouble -> findings.add(new Finding(false, trouble)));
      }
    }
  }

  private void readable(SlackApi api, Place.Room room) {
    try {
      var newest =
          api.call(
                  room.space().id(),
                  "conversations.history",
                  methods -> methods.conversationsHistory(r -> r.channel(room.id()).limit(1)))
              .getMessages();
      if (!newest.isEmpty()) {
        String ts = newest.getFirst().getTs();
        api.call(
            room.space().id(),
            "conversations.replies",
            methods -> methods.conversationsReplies(r -> r.channel(room.id()).ts(ts).limit(1)));
      }
    } catch (ChatFailure e) {
      bad("slack.doctor.history", String.valueOf(e.getMessage()));
    }
  }

  private void socket(String appToken) {
    if (!appToken.startsWith("xapp-")) {
      bad("slack.doctor.app-token-kind");
      return;
    }
    try {
      var answer = slack.methods(appToken).appsConnectionsOpen(r -> r);
      if (answer.isOk()) {
        good("slack.doctor.socket");
      } else {
        bad("slack.doctor.socket.refused", answer.getError());
      }
    } catch (IOException | SlackApiException e) {
      bad("slack.doctor.unreachable", String.valueOf(e.getMessage()));
    }
  }

  private void skew(AuthTestResponse answer) {
    Optional.ofNullable(answer.getHttpResponseHeaders())
        .map(headers -> headers.get("date"))
        .filter(values -> !values.isEmpty())
        .map(values -> instant(values.get(0)))
        .ifPresent(
            theirs -> {
              Duration skew = Duration.between(theirs, clock.instant());
              if (skew.abs().compareTo(SKEW) > 0) {
                bad("slack.doctor.clock", skew.toSeconds());
              } else {
                good("slack.doctor.clock.good");
              }
            });
  }

  private static @Nullable Instant instant(String date) {
    try {
      return ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    } catch (java.time.DateTimeException e) {
      return null;
    }
  }

  private void good(String key, Object... args) {
    findings.add(new Finding(true, texts.get(key, args)));
  }

  private void bad(String key, Object... args) {
    findings.add(new Finding(false, texts.get(key, args)));
  }

  private record One(Workspace workspace) implements Workspaces {
    @Override
    public Optional<Workspace> find(String team) {
      return Optional.of(workspace).filter(w -> w.team().equals(team));
    }

    @Override
    public List<Workspace> all() {
      return List.of(workspace);
    }
  }
}
