package dev.roundtable.chat;

/**
 * A human's (or a bot's) identity on a platform.
 *
 * @param platform the {@link ChatPlatform#name()}
 * @param tenant the workspace on platforms where ids are a workspace's own (Slack), else {@link
 *     Space#PRIVATE}
 * @param id the platform's own id of the user
 */
public record AccountId(String platform, String tenant, String id) {

  public AccountId {
    NativeId.check(platform);
    NativeId.check(tenant);
    NativeId.check(id);
  }

  /** The stored form, {@code platform/tenant/id}. */
  public String key() {
    return platform + "/" + tenant + "/" + id;
  }

  /** Reads what {@link #key()} wrote. */
  public static AccountId parse(String key) {
    String[] parts = key.split("/", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException("not an account: " + key);
    }
    return new AccountId(parts[0], parts[1], parts[2]);
  }
}
