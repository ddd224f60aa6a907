package dev.roundtable.group;

/**
 * What a member chose for themselves.
 *
 * @param nudges whether they may be reminded of an unanswered question
 * @param news whether private news is sent to them once a day, rather than waiting in /today
 * @param ranked whether they appear in a ranking when the group shows one
 * @param quotable whether a passage of theirs may be quoted in results
 */
public record MemberSettings(boolean nudges, boolean news, boolean ranked, boolean quotable) {

  /** What a new member starts with: nobody is quoted without having said yes. */
  public static final MemberSettings DEFAULTS = new MemberSettings(true, true, true, false);
}
