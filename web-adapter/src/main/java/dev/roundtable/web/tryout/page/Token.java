package dev.roundtable.web.tryout.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The token that everything sent by the page carries; another site cannot read it. New at each
 * start.
 */
final class Token {

  private static final int BYTES = 24;

  private final String value;

  Token() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    value = HexFormat.of().formatHex(bytes);
  }

  String value() {
    return value;
  }

  boolean is(@Nullable String given) {
    return given != null
        && MessageDigest.isEqual(
            value.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }
}
