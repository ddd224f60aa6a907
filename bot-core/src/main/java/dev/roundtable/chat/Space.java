package dev.roundtable.chat;

/**
 * A Slack workspace, a Discord server or the try-out's one space.
 *
 * @param platform the {@link ChatPlatform#name()} it belongs to
 * @param id the platform's own id; {@link #PRIVATE} where a Talk belongs to no space
 */
public record Space(String platform, String id) {

  /** The id of the space that private Talks stand in on platforms where they belong to none. */
  public static final String PRIVATE = "@me";

  public Space {
    NativeId.check(platform);
    NativeId.check(id);
  }

  /** The stored form, {@code platform/id}. */
  public String key() {
    return platform + "/" + id;
  }

  /** Reads what {@link #key()} wrote. */
  public static Space parse(String key) {
    String[] parts = key.split("/", -1);
    if (parts.length != 2) {
      throw new IllegalArgumentException("not a space: " + key);
    }
    return new Space(parts[0], parts[1]);
  }
}
