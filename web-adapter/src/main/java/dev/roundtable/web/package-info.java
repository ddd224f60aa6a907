/**
 * The browser as a chat platform: the try-out workspace, with a store of its own for what a
 * platform would keep.
 */
@NullMarked
package dev.roundtable.web;

import org.jspecify.annotations.NullMarked;
