/**
 * The try-out plays by itself: the group's first morning, the members who answer and review by the
 * same door as people, and the steps by which a visitor moves the time on.
 */
@NullMarked
package dev.roundtable.web.tryout.play;

import org.jspecify.annotations.NullMarked;
