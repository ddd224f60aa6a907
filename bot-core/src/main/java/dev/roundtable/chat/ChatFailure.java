package dev.roundtable.chat;

import java.time.Duration;

/** Why a platform did not do what was asked: the small set that the delivery workers act on. */
public sealed class ChatFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private ChatFailure(String message) {
    super(message);
  }

  /** It was refused for now and surely not done: too many calls, or the platform is down. */
  public static final class TryAgainAfter extends ChatFailure {
    private static final long serialVersionUID = 1L;
    private final Duration wait;

    /**
     * @param wait how long the platform wants us to wait; zero where it did not say
     */
    public TryAgainAfter(Duration wait, String message) {
      super(message);
      this.wait = wait;
    }

    /** How long the platform wants us to wait; zero where it did not say. */
    public Duration retryAfter() {
      return wait;
    }
  }

  /** The room, thread, message or person is no more. */
  public static final class Gone extends ChatFailure {
    private static final long serialVersionUID = 1L;

    public Gone(String message) {
      super(message);
    }
  }

  /** The platform forbids it; the message says what is missing. */
  public static final class NotAllowed extends ChatFailure {
    private static final long serialVersionUID = 1L;

    public NotAllowed(String message) {
      super(message);
    }
  }

  /** The message does not fit; a bug of ours, since adapters split long texts. */
  public static final class TooLong extends ChatFailure {
    private static final long serialVersionUID = 1L;

    public TooLong(String message) {
      super(message);
    }
  }

  /** No answer came: it may or may not have been done. {@link ChatPlatform#find} tells. */
  public static final class UnknownOutcome extends ChatFailure {
    private static final long serialVersionUID = 1L;

    public UnknownOutcome(String message) {
      super(message);
    }
  }
}
