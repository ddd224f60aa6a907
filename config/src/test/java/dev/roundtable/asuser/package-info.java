/** The application in a process of its own, started and used as a user would. */
package dev.roundtable.asuser;
