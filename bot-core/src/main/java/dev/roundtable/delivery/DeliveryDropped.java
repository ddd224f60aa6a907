package dev.roundtable.delivery;

/**
 * A message will never reach its place; published in the transaction that marks it.
 *
 * @param detail one plain line for organizers and the log
 */
public record DeliveryDropped(DeliveryId delivery, Subject subject, Reason reason, String detail) {

  /** Why. */
  public enum Reason {
    /** Its time was over before it could be sent. */
    EXPIRED,
    /** The person takes no private messages from us. */
    REFUSED,
    /** The thread or message that it belongs to is no more. */
    GONE,
    /** It failed again and again, or does not fit: a bug of ours. */
    FAILED
  }
}
