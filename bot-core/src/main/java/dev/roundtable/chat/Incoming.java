package dev.roundtable.chat;

/** Everything that comes from a platform. */
public sealed interface Incoming permits Interaction, ChatEvent {}
