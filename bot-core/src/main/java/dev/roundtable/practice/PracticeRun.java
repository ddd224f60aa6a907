package dev.roundtable.practice;

import dev.roundtable.group.GroupId;
import dev.roundtable.group.PersonId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One question that somebody practices by themselves.
 *
 * @param group where they were when they asked for it; null in private without a group
 * @param answer null until they answered
 */
record PracticeRun(
    UUID id,
    PersonId person,
    @Nullable GroupId group,
    UUID revision,
    UUID question,
    int hintsShown,
    @Nullable String answer) {}
