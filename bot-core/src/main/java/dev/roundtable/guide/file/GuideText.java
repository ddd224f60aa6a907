package dev.roundtable.guide.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The bytes of a guide file as text: UTF-8, or what editors on Windows save instead. */
public sealed interface GuideText {

  /** The most bytes a guide file may have. */
  int MAX_BYTES = 5 * 1024 * 1024;

  /** Text without a byte-order mark, its lines ended by LF. */
  record Decoded(String text) implements GuideText {}

  /** Why these bytes are not a guide. */
  record Refused(String found, String expected) implements GuideText {}

  /** Decodes a file's bytes. */
  static GuideText decode(byte[] bytes) {
    if (bytes.length > MAX_BYTES) {
      return new Refused("a file of %,d KB".formatted(bytes.length / 1024), "at most 5 MB");
    }
    String text;
    try {
      text = decode(bytes, charset(bytes));
    } catch (CharacterCodingException e) {
      return new Refused("bytes that are not UTF-8 text", "a YAML file or plain text in UTF-8");
    }
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    text = text.replace("\r\n", "\n").replace('\r', '\n');
    if (text.isBlank()) {
      return new Refused("an empty file", "a YAML file or a prep guide saved as plain text");
    }
    if (text.indexOf('\0') >= 0) {
      return new Refused("a binary file", "a YAML file or a prep guide saved as plain text");
    }
    return new Decoded(text);
  }

  private static Charset charset(byte[] bytes) {
    if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    return StandardCharsets.UTF_8;
  }

  private static String decode(byte[] bytes, Charset charset) throws CharacterCodingException {
    CharBuffer text =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes));
    return text.toString();
  }
}
