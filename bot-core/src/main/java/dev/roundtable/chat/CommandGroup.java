package dev.roundtable.chat;

/**
 * The root of sub-commands such as {@code study}; a feature's bean. Discord runs no bare command
 * beside sub-commands, so a group is never run itself.
 *
 * @param description one line, at most 100 characters
 * @param audience who may see it; each sub-command says itself who may use it, and an organizers'
 *     group has no sub-command for everybody
 */
public record CommandGroup(String name, String description, CommandSpec.Audience audience) {}
