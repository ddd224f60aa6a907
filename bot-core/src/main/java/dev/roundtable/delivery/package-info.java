/**
 * What must reach a place: the outbox, its lanes and the notices that wait for a member's one
 * message of the day, each step done once.
 */
@NullMarked
package dev.roundtable.delivery;

import org.jspecify.annotations.NullMarked;
