package dev.roundtable.chat;

import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Where every failure becomes a short text for the person plus a reference code that the log
 * carries too.
 */
@Component
public class ErrorDesk {

  private static final Logger LOG = LoggerFactory.getLogger(ErrorDesk.class);

  /** No letter or digit that could be taken for another. */
  private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int CODE_LENGTH = 6;

  private final Texts texts;
  private final RandomGenerator random = RandomGenerator.getDefault();

  /** A desk that speaks by these texts. */
  public ErrorDesk(Texts texts) {
    this.texts = texts;
  }

  /**
   * Logs a failure and says what the person gets to read.
   *
   * @param doing what was under way, for the log; no personal text
   */
  public Response explain(String doing, Throwable failure) {
    return Response.refuse(texts.get(key(failure), code(doing, failure)));
  }

  /** Logs a failure of which nobody is told at once, and gives its reference code. */
  public String code(String doing, Throwable failure) {
    String code = newCode();
    LOG.error("[{}] {} failed", code, doing, failure);
    return code;
  }

  private static String key(Throwable failure) {
    return failure instanceof ChatFailure ? "chat.error.platform" : "chat.error.bug";
  }

  private String newCode() {
    var code = new StringBuilder();
    for (int i = 0; i < CODE_LENGTH; i++) {
      code.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return code.toString();
  }
}
