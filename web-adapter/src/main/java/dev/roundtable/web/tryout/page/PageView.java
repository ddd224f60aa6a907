package dev.roundtable.web.tryout.page;

import dev.roundtable.chat.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that the page shows to one person at one address. */
record PageView(
    String me,
    String myName,
    String href,
    SideView side,
    PaneView main,
    @Nullable PaneView thread,
    String now,
    Story.Next next,
    String nextAt,
    Story.Hint hint,
    String talk,
    List<Option> guides,
    String guide,
    List<Entry> menu,
    String faults,
    String token) {

  /**
   * A conversation.
   *
   * @param kind room, talk or thread
   * @param parent the message that a thread hangs on
   */
  record PaneView(
      String kind,
      String key,
      String title,
      String about,
      String prompt,
      @Nullable LineView parent,
      List<LineView> lines) {}

  /** An entry of messages' own menus. */
  record Entry(String kind, String label) {}
}
