package dev.roundtable.delivery;

import dev.roundtable.chat.Sent;

/** A message reached its place; published in the transaction that marks it. */
public record Delivered(DeliveryId delivery, Subject subject, Sent sent) {}
