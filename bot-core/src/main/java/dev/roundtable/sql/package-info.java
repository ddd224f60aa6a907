/**
 * The few habits of SQL that all features share: instants as UTC time stamps. Below all floors;
 * knows no feature.
 */
@NullMarked
package dev.roundtable.sql;

import org.jspecify.annotations.NullMarked;
