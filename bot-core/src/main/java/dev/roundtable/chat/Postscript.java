package dev.roundtable.chat;

import java.util.List;

/**
 * Adds to what a person gets back in private, such as news that could not be delivered otherwise; a
 * higher floor's bean, asked after each private response.
 */
public interface Postscript {

  /** What to add; what was given is not given again. */
  List<Block> after(Actor actor);
}
