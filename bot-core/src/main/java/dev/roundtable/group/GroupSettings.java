package dev.roundtable.group;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What a group may set, apart from its schedule.
 *
 * @param minAnswerCharacters from how many characters on a reply in the thread is an answer
 * @param sealed whether answers stay hidden until answers end
 * @param ranking whether results name a top three
 * @param nudgeAt when a member who has not answered is reminded, in the member's zone
 * @param quietFrom start of the quiet hours, in the member's zone
 * @param quietTo end of the quiet hours, in the member's zone
 * @param callLink where the group meets for calls, if anywhere
 */
public record GroupSettings(
    int minAnswerCharacters,
    boolean sealed,
    boolean ranking,
    LocalTime nudgeAt,
    LocalTime quietFrom,
    LocalTime quietTo,
    @Nullable String callLink) {

  /** What a new group starts with. */
  public static final GroupSettings DEFAULTS =
      new GroupSettings(
          80, false, false, LocalTime.of(18, 0), LocalTime.of(21, 0), LocalTime.of(8, 0), null);

  public GroupSettings {
    if (minAnswerCharacters < 1 || minAnswerCharacters > 2000) {
      throw new IllegalArgumentException("an answer's least length is 1 to 2000 characters");
    }
  }

  /** Whether a local time of the member falls into the quiet hours, which may span midnight. */
  public boolean quietAt(LocalTime local) {
    return quietFrom.isAfter(quietTo)
        ? !local.isBefore(quietFrom) || local.isBefore(quietTo)
        : !local.isBefore(quietFrom) && local.isBefore(quietTo);
  }
}
