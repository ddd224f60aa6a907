/**
 * The few habits of SQL that all features share: instants as UTC time stamps, commits that many
 * writers share, what a database's trouble means. Below all floors; knows no feature.
 */
@NullMarked
package dev.roundtable.sql;

import org.jspecify.annotations.NullMarked;
