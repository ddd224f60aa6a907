package dev.roundtable.slack;

import com.slack.api.model.view.View;
import org.jspecify.annotations.Nullable;

/**
 * A modal opened by one trigger, which works once and for three seconds: what is late is shown in
 * an empty modal that was opened in time.
 */
final class Dialog {

  private final SlackApi api;
  private final FormViews views;
  private final String team;
  private final String trigger;
  private final boolean onTop;
  private @Nullable String opened;

  /**
   * A dialog that may be opened.
   *
   * @param onTop whether a modal of ours is open already, on which this one is laid
   */
  Dialog(SlackApi api, FormViews views, String team, String trigger, boolean onTop) {
    this.api = api;
    this.views = views;
    this.team = team;
    this.trigger = trigger;
    this.onTop = onTop;
  }

  /** Opens it empty. */
  void openEmpty() {
    opened = open(views.loading(team));
  }

  boolean isOpen() {
    return opened != null;
  }

  /** Shows a view, opening the dialog if it is not open. */
  void show(View view) {
    String id = opened;
    if (id == null) {
      opened = open(view);
      return;
    }
    api.call(team, "views.update", methods -> methods.viewsUpdate(r -> r.viewId(id).view(view)));
  }

  private @Nullable String open(View view) {
    View shown =
        onTop
            ? api.call(
                    team,
                    "views.push",
                    methods -> methods.viewsPush(r -> r.triggerId(trigger).view(view)))
                .getView()
            : api.call(
                    team,
                    "views.open",
                    methods -> methods.viewsOpen(r -> r.triggerId(trigger).view(view)))
                .getView();
    return shown == null ? null : shown.getId();
  }
}
