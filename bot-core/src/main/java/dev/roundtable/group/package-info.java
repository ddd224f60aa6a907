/**
 * Who studies together: people and their accounts, study groups, the rooms where they meet, members
 * and organizers, and what each of them may set.
 */
@NullMarked
package dev.roundtable.group;

import org.jspecify.annotations.NullMarked;
