package dev.roundtable.guide;

/**
 * A guide on a list.
 *
 * @param owner the space it belongs to, blank for a bundled guide
 * @param edited whether it was changed here, so that a bundled update leaves it alone
 */
public record GuideSummary(
    GuideId id,
    Key key,
    String title,
    String language,
    String company,
    String role,
    String level,
    String owner,
    boolean edited) {}
