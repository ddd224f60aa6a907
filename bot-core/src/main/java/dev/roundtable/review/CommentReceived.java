package dev.roundtable.review;

/**
 * What a reviewer wrote to an author; it never says who.
 *
 * @param text plain text as the reviewer wrote it: escape it
 * @param editedSince whether the author changed the answer after this review was given
 * @param helped whether the author said that it helped
 */
public record CommentReceived(ReviewId review, String text, boolean editedSince, boolean helped) {}
