package dev.roundtable.slack;

import com.slack.api.model.view.View;
import dev.roundtable.chat.FormOffers;
import java.time.Clock;

/** What all responders answer with. */
record Answers(
    SlackApi api, FormViews views, PrivateReply privately, FormOffers offers, Clock clock) {

  Dialog dialog(String team, String trigger, boolean onTop) {
    return new Dialog(api, views, team, trigger, onTop);
  }

  /** Shows another view in an open modal. */
  void update(String team, String viewId, View view) {
    api.call(
        team, "views.update", methods -> methods.viewsUpdate(r -> r.viewId(viewId).view(view)));
  }
}
