package dev.roundtable.guide;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question as it stood when it was asked; it never changes.
 *
 * @param round null for a frequently asked question, which belongs to no round
 * @param topic null for a question of the round itself
 * @param chair whose question it is in a panel; null for all others
 * @param number counted from 1 within the question
 */
public record QuestionRevision(
    RevisionId id,
    QuestionId question,
    GuideId guide,
    @Nullable Key round,
    @Nullable Key topic,
    @Nullable Key chair,
    int number,
    Question content,
    Instant createdAt) {}
