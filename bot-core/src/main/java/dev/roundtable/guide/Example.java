package dev.roundtable.guide;

/** A first-person example of what a candidate could say. */
public record Example(String text) {}
