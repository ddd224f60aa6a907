package dev.roundtable.slack;

import dev.roundtable.chat.CommandCatalogue;
import dev.roundtable.chat.CommandSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.springframework.core.env.PropertyResolver;

/**
 * The app manifest that Slack takes under "Create an app from a manifest": all commands of the
 * catalogue, and exactly the permissions and events that are used.
 */
public final class SlackManifest {

  private static final List<String> EVENTS =
      List.of(
          "app_home_opened",
          "app_uninstalled",
          "channel_archive",
          "channel_deleted",
          "channel_left",
          "channel_rename",
          "channel_unarchive",
          "group_archive",
          "group_deleted",
          "group_left",
          "group_rename",
          "group_unarchive",
          "member_joined_channel",
          "member_left_channel",
          "message.channels",
          "message.groups",
          "message.im",
          "message.mpim",
          "tokens_revoked");

  private static final int USAGE_HINT = 1000;

  private final CommandCatalogue catalogue;
  private final String root;
  private final @Nullable String publicUrl;
  private final boolean installs;

  private SlackManifest(
      CommandCatalogue catalogue, String root, @Nullable String publicUrl, boolean installs) {
    this.catalogue = catalogue;
    this.root = root;
    this.publicUrl = publicUrl;
    this.installs = installs;
  }

  /**
   * The manifest as YAML. For Socket Mode unless {@code roundtable.public-url} says where Slack
   * reaches us.
   */
  public static String of(CommandCatalogue catalogue, PropertyResolver settings) {
    String url = settings.getProperty("roundtable.public-url", "").strip().replaceFirst("/+$", "");
    var manifest =
        new SlackManifest(
            catalogue,
            Commands.root(settings),
            url.isEmpty() ? null : url,
            settings.containsProperty("roundtable.slack.client-id"));
    var dump =
        new Dump(
            DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setWidth(120)
                .setIndicatorIndent(2)
                .setIndentWithIndicator(true)
                .build());
    return dump.dumpToString(manifest.whole());
  }

  private Map<String, Object> whole() {
    var whole = new LinkedHashMap<String, Object>();
    whole.put(
        "display_information",
        object(
            "name",
            "Roundtable",
            "description",
            "A study group that prepares for interviews together",
            "background_color",
            "#2f4858"));
    whole.put("features", features());
    whole.put("oauth_config", oauth());
    whole.put("settings", settings());
    return whole;
  }

  private Map<String, Object> features() {
    return object(
        "app_home",
        object(
            "home_tab_enabled", true,
            "messages_tab_enabled", true,
            "messages_tab_read_only_enabled", false),
        "bot_user",
        object("display_name", "Roundtable", "always_online", true),
        "shortcuts",
        catalogue.messageActions().stream()
            .map(
                action ->
                    object(
                        "name", action.label(),
                        "type", "message",
                        "callback_id", action.kind(),
                        "description", action.label()))
            .toList(),
        "slash_commands",
        commands());
  }

  private List<Map<String, Object>> commands() {
    var commands = new ArrayList<Map<String, Object>>();
    commands.add(command(root, "Every command of Roundtable", "<command> …"));
    for (CommandCatalogue.Root command : catalogue.roots()) {
      commands.add(command(command.shownAs(), command.description(), hint(command)));
    }
    return commands;
  }

  private Map<String, Object> command(String name, String description, String hint) {
    var command = object("command", "/" + name, "description", description);
    if (!hint.isEmpty()) {
      command.put("usage_hint", BlockKit.cut(hint, USAGE_HINT));
    }
    if (publicUrl != null) {
      command.put("url", publicUrl + "/slack/events");
    }
    command.put("should_escape", true);
    return command;
  }

  private static String hint(CommandCatalogue.Root command) {
    CommandSpec bare = command.bare();
    if (bare == null) {
      return String.join(
          " | ",
          command.subCommands().stream()
              .map(sub -> sub.path().substring(sub.path().indexOf(' ') + 1))
              .toList());
    }
    return String.join(
        " ",
        bare.options().stream()
            .map(option -> option.required() ? option.name() : "[" + option.name() + "]")
            .toList());
  }

  private Map<String, Object> oauth() {
    var oauth = new LinkedHashMap<String, Object>();
    if (installs && publicUrl != null) {
      oauth.put("redirect_urls", List.of(publicUrl + "/slack/oauth_redirect"));
    }
    oauth.put("scopes", object("bot", Scopes.ALL.stream().map(Scopes.Scope::name).toList()));
    return oauth;
  }

  private Map<String, Object> settings() {
    var events = new LinkedHashMap<String, Object>();
    var interactivity = object("is_enabled", true);
    if (publicUrl != null) {
      events.put("request_url", publicUrl + "/slack/events");
      interactivity.put("request_url", publicUrl + "/slack/events");
    }
    events.put("bot_events", EVENTS);
    return object(
        "event_subscriptions",
        events,
        "interactivity",
        interactivity,
        "org_deploy_enabled",
        false,
        "socket_mode_enabled",
        publicUrl == null,
        "token_rotation_enabled",
        false);
  }

  private static Map<String, Object> object(Object... namesAndValues) {
    var object = new LinkedHashMap<String, Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return object;
  }
}
