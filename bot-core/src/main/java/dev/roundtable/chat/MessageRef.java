package dev.roundtable.chat;

/**
 * One message on a platform: the natural key under which everything said about it is idempotent.
 */
public record MessageRef(Place place, String id) {

  public MessageRef {
    NativeId.check(id);
  }

  /** The stored form, the place's key, {@code #} and the message's id. */
  public String key() {
    return place.key() + "#" + id;
  }

  /** Reads what {@link #key()} wrote. */
  public static MessageRef parse(String key) {
    int at = key.lastIndexOf('#');
    if (at < 0) {
      throw new IllegalArgumentException("not a message: " + key);
    }
    return new MessageRef(Place.parse(key.substring(0, at)), key.substring(at + 1));
  }
}
