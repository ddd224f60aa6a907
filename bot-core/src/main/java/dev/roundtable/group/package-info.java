/**
 * Who studies together: people and their accounts, study groups, rooms, members, organizers and
 * settings.
 */
@NullMarked
package dev.roundtable.group;

import org.jspecify.annotations.NullMarked;
