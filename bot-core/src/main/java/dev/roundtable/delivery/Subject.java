package dev.roundtable.delivery;

import java.util.UUID;

/**
 * What a delivery is about, so that whoever asked for it recognizes its outcome.
 *
 * @param kind the asking feature's own word, such as {@code posting}, at most 60 characters
 */
public record Subject(String kind, UUID id) {}
