package dev.roundtable.guide;

/** Where a guide's facts come from: the title of a page and a snippet of it, which may be blank. */
public record Source(String title, String snippet) {}
