package dev.roundtable.web.tryout.page;

import java.util.List;

/** What stands beside the conversation: rooms with their threads, Talks, people. */
record SideView(List<Row> rooms, List<Row> talks, List<Face> people) {

  /**
   * A place to go to.
   *
   * @param last the number of its newest message that is not the reader's own; for unread marks
   */
  record Row(String key, String name, long last, boolean here, String href, List<Row> threads) {}

  /** Somebody who can be played. */
  record Face(String id, String name, String initial, String tone, boolean me) {}
}
