package dev.roundtable.slack;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import dev.roundtable.chat.CommandLine;
import dev.roundtable.chat.Dispatcher;
import dev.roundtable.chat.FormOffers;
import dev.roundtable.chat.Texts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Puts the adapter's parts together: the way out first, since the core needs it, then the way in.
 */
final class SlackAdapter {

  private final Clock clock;
  private final Texts texts;
  private final Slack slack;
  private final Workspaces workspaces;
  private final SlackApi api;
  private final Profiles profiles;
  private final MessageReader reader;
  private final BlockKit blocks;
  private final FormViews views;
  private final SlackPlatform platform;

  /**
   * The way out.
   *
   * @param shownCommand spells a command's own path as it is called here
   */
  SlackAdapter(
      Slack slack,
      Workspaces workspaces,
      Texts texts,
      Clock clock,
      UnaryOperator<String> shownCommand) {
    this.clock = clock;
    this.texts = texts;
    this.slack = slack;
    this.workspaces = workspaces;
    api = new SlackApi(slack, workspaces, clock);
    profiles = new Profiles(api, clock);
    reader = new MessageReader(workspaces, profiles, new SlackText(profiles));
    blocks = new BlockKit(new Mrkdwn(shownCommand), new Uploads(api, slack)::store);
    views = new FormViews(blocks, texts);
    var history = new History(api, reader);
    platform =
        new SlackPlatform(
            api,
            new Poster(api, blocks, history),
            history,
            profiles,
            new RoomCheck(api, texts),
            new Files(api, slack),
            views);
  }

  SlackPlatform platform() {
    return platform;
  }

  /** The way in: Bolt, which hands everything to the dispatcher. */
  App app(
      SignatureCheck signatures,
      Dispatcher dispatcher,
      FormOffers offers,
      CommandLine line,
      String root) {
    var app =
        new App(
            AppConfig.builder().slack(slack).build(), slack, new ArrayList<>(List.of(signatures)));
    var answers = new Answers(api, views, new PrivateReply(slack, api, blocks), offers, clock);
    var events =
        new EventReader(workspaces, profiles, new Channels(api), new MessageEvents(reader));
    new Listeners(
            dispatcher,
            answers,
            new People(profiles),
            new Commands(dispatcher, line, root),
            reader,
            new EventDesk(dispatcher, events, workspaces, clock),
            texts,
            clock)
        .register(app);
    return app;
  }
}
