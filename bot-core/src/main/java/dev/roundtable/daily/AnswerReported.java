package dev.roundtable.daily;

import dev.roundtable.group.GroupId;
import java.util.UUID;

/**
 * Somebody reported an answer that review never had.
 *
 * @param reports how many people did so far
 */
public record AnswerReported(GroupId group, UUID answer, int reports) {}
