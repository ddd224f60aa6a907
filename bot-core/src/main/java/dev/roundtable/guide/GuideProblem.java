package dev.roundtable.guide;

/**
 * Something in a guide file that is not as it should be.
 *
 * @param file the file's name as given
 * @param line counted from 1; 0 where the whole file is meant
 * @param found what stands there
 * @param expected what is expected there instead
 */
public record GuideProblem(String file, int line, String found, String expected) {

  @Override
  public String toString() {
    String place = line > 0 ? file + ":" + line : file;
    return place + ": " + found + (expected.isEmpty() ? "" : "; expected " + expected);
  }
}
