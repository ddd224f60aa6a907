package dev.roundtable.web.tryout.platform;

/** Somebody reached for what is not there, or not theirs; the message is for them. */
public final class NotHere extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotHere() {
    this("That is not there any more.");
  }

  NotHere(String message) {
    super(message);
  }
}
