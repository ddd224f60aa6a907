/**
 * A small feature to drive the page with: cards, commands and forms that stand for the real ones.
 */
@NullMarked
package dev.roundtable.web.tryout.demo;

import org.jspecify.annotations.NullMarked;
