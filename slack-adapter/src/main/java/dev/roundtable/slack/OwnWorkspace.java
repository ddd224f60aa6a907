package dev.roundtable.slack;

import com.slack.api.Slack;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.auth.AuthTestResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The one workspace whose token stands in the settings. */
final class OwnWorkspace implements Workspaces {

  private final Slack slack;
  private final String token;
  private volatile @Nullable Workspace known;

  OwnWorkspace(Slack slack, String token) {
    this.slack = slack;
    this.token = token;
  }

  /** Asks Slack whose token it is. */
  Workspace learn() throws IOException, SlackApiException {
    Workspace found = learn(slack, token);
    known = found;
    return found;
  }

  /**
   * Asks Slack whose token this is.
   *
   * @throws Refused where Slack does not accept the token
   */
  static Workspace learn(Slack slack, String token) throws IOException, SlackApiException {
    AuthTestResponse answer = slack.methods(token).authTest(r -> r);
    if (!answer.isOk()) {
      throw new Refused(answer.getError());
    }
    return of(answer, token);
  }

  static Workspace of(AuthTestResponse answer, String token) {
    return new Workspace(
        answer.getTeamId(),
        answer.getTeam(),
        token,
        answer.getUserId(),
        answer.getBotId() == null ? "" : answer.getBotId(),
        scopes(answer));
  }

  /** Slack does not accept the token. */
  static final class Refused extends IOException {
    private static final long serialVersionUID = 1L;

    Refused(String error) {
      super(error);
    }
  }

  @Override
  public Optional<Workspace> find(String team) {
    return Optional.ofNullable(known).filter(workspace -> workspace.team().equals(team));
  }

  @Override
  public List<Workspace> all() {
    return Optional.ofNullable(known).stream().toList();
  }

  static Set<String> scopes(AuthTestResponse answer) {
    var headers = answer.getHttpResponseHeaders();
    if (headers == null) {
      return Set.of();
    }
    List<String> values = headers.getOrDefault("x-oauth-scopes", List.of());
    return values.isEmpty() ? Set.of() : Set.of(values.get(0).split("\\s*,\\s*"));
  }
}
