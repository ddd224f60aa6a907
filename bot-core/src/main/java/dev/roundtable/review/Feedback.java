package dev.roundtable.review;

import java.time.LocalDate;

/**
 * What an author is told about one of their submissions.
 *
 * @param question CommonMark
 * @param closed whether votes have ended; before, the result has no score but may have comments
 */
public record Feedback(
    LocalDate day, String round, String question, boolean closed, SubmissionResult result) {}
