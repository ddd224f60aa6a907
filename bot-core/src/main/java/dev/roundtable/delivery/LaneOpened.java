package dev.roundtable.delivery;

import dev.roundtable.chat.Place;

/** A parked room can be used again; what waited for it is on its way. */
public record LaneOpened(Place.Room room) {}
