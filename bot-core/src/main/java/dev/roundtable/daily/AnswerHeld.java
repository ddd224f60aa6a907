package dev.roundtable.daily;

import dev.roundtable.group.GroupId;
import dev.roundtable.group.PersonId;

/** A newcomer's text waits for an organizer before the bot posts it. */
public record AnswerHeld(GroupId group, PersonId author, DailyQuestionId question) {}
