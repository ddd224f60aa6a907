package dev.roundtable.discord;

import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.SendKey;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * The mark by which a message of ours is found again. Discord returns no nonce with a message that
 * is read back, so the key follows an action's id in a component, after a space; a message without
 * components ends with 16 signs that nobody sees.
 */
final class SendMark {

  /** How long the unseen mark is. */
  static final int LENGTH = 16;

  private static final int ID = 100;

  /** Zero-width signs that survive trimming; two bits each. */
  private static final String SIGNS = "\u200b\u200c\u200d\u2060";

  private SendMark() {}

  /** Whether a component's id can carry the key too. */
  static boolean fits(String id, SendKey key) {
    return id.length() + 1 + key.value().length() <= ID;
  }

  static String id(String id, SendKey key) {
    return id + " " + key.value();
  }

  /** A component's id without the mark. */
  static String withoutKey(String id) {
    int space = id.indexOf(' ');
    return space < 0 ? id : id.substring(0, space);
  }

  /** What nobody sees at the end of a text. */
  static String unseen(SendKey key) {
    var crc = new CRC32();
    crc.update(key.value().getBytes(StandardCharsets.UTF_8));
    var out = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      out.append(SIGNS.charAt((int) (crc.getValue() >> 2 * i) & 3));
    }
    return out.toString();
  }

  /** Whether a message carries the key. */
  static boolean on(DataObject message, SendKey key) {
    return key.value().equals(message.getString("nonce", ""))
        || message.getString("content", "").endsWith(unseen(key))
        || in(message.optArray("components").orElseGet(DataArray::empty), " " + key.value());
  }

  private static boolean in(DataArray components, String end) {
    for (int i = 0; i < components.length(); i++) {
      DataObject component = components.getObject(i);
      if (component.getString("custom_id", "").endsWith(end)
          || in(component.optArray("components").orElseGet(DataArray::empty), end)) {
        return true;
      }
    }
    return false;
  }

  /** The key of what follows a message because it did not fit into it. */
  static SendKey continuation(MessageRef first) {
    return new SendKey("c" + first.id());
  }
}
