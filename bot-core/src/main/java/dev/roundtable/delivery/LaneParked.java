package dev.roundtable.delivery;

import dev.roundtable.chat.Place;

/**
 * A room is gone or forbids what we need; its deliveries wait until it is mended.
 *
 * @param reason one plain line for organizers
 */
public record LaneParked(Place.Room room, String reason) {}
