package dev.roundtable.web.tryout.play;

/** How good a played answer is. */
enum Quality {
  WEAK,
  MIDDLING,
  STRONG
}
