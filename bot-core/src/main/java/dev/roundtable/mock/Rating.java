package dev.roundtable.mock;

import dev.roundtable.group.PersonId;
import dev.roundtable.guide.Key;
import dev.roundtable.review.Vote;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How somebody rates a mock interview; the candidate's own is what they predict.
 *
 * @param strongest the criterion that was strongest
 * @param workOn the criterion to work on first
 * @param remark plain text, may be empty
 */
record Rating(
    MockId interview,
    PersonId person,
    Vote vote,
    @Nullable Key strongest,
    @Nullable Key workOn,
    String remark,
    Instant at) {}
