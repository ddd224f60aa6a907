/**
 * What organizers take out of sight: answers, comments, questions and members; the log of it, and
 * the news of what members report.
 */
@NullMarked
package dev.roundtable.moderation;

import org.jspecify.annotations.NullMarked;
