package dev.roundtable.chat;

import java.math.BigInteger;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The mark that a message of ours carries, so that it can be found again after an uncertain send.
 * At most 25 characters, which is what Discord's enforced nonce takes.
 */
public record SendKey(String value) {

  private static final Pattern LEGAL = Pattern.compile("[A-Za-z0-9_-]{1,25}");

  public SendKey {
    if (!LEGAL.matcher(value).matches()) {
      throw new IllegalArgumentException("not a send key: " + value);
    }
  }

  /** The key that always belongs to this delivery: 120 of the id's bits in base 36. */
  public static SendKey of(UUID delivery) {
    var bits =
        new BigInteger(delivery.toString().replace("-", "").substring(0, 30), 16).toString(36);
    return new SendKey(bits);
  }

  /**
   * The key of a further part, where an adapter breaks a long message into several.
   *
   * @param number 0 for the first part, which has the message's own key, up to 35
   */
  public SendKey part(int number) {
    return number == 0 ? this : new SendKey(value + Integer.toString(number, 36));
  }
}
