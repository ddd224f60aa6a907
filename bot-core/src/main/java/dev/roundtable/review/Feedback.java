package dev.roundtable.review;

/**
 * What an author is told about one of their submissions.
 *
 * @param closed whether votes on it have ended; before, there is no score but may be comments
 */
public record Feedback(Pool pool, boolean closed, SubmissionResult result) {}
