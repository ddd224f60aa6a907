package dev.roundtable.web.tryout.store;

/**
 * Somebody in the workspace.
 *
 * @param admin whether the workspace lets them administer it
 */
public record Dweller(String id, String name, boolean admin) {}
