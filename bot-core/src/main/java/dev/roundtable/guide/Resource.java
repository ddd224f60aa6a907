package dev.roundtable.guide;

/** Something worth reading or watching, and why; the reason may be blank. */
public record Resource(String title, String why) {}
