package dev.roundtable.guide;

/** Small slips of typing. */
final class Slips {

  private Slips() {}

  /** Whether one letter added, left out, changed or swapped turns one word into the other. */
  static boolean oneApart(String a, String b) {
    int start = 0;
    int shorter = Math.min(a.length(), b.length());
    while (start < shorter && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    String restA = a.substring(start, a.length() - end);
    String restB = b.substring(start, b.length() - end);
    boolean swapped =
        restA.length() == 2
            && restB.length() == 2
            && restA.charAt(0) == restB.charAt(1)
            && restA.charAt(1) == restB.charAt(0);
    return swapped || (restA.length() <= 1 && restB.length() <= 1);
  }
}
