package dev.roundtable.guide.savedpage;

/**
 * A line of a page that is not blank.
 *
 * @param number counted from 1
 * @param raw with its indentation, which code needs
 */
record Line(int number, String raw) {

  /** The line without blanks around it. */
  String text() {
    return raw.strip();
  }

  /** The heading it is, if it is one. */
  Heading heading() {
    return Heading.of(text());
  }

  boolean is(Heading heading) {
    return heading() == heading;
  }
}
