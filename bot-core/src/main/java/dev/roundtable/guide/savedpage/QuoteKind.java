package dev.roundtable.guide.savedpage;

/** What quoted words are. */
enum QuoteKind {
  /** A question or request addressed to the candidate. */
  QUESTION,

  /** What the candidate is told to ask back. */
  CLARIFYING,

  /** First-person narrative: how a candidate could put it. */
  EXAMPLE,

  /** A term, a title, the name of a feature, what users say. */
  NOTHING
}
