/**
 * What the try-out workspace remembers: its rooms, threads, messages, people, private cards and
 * open forms, in a journal of its own that outlives the process. It is the platform's side of
 * things, as Slack's servers are Slack's, and knows nothing of study groups.
 */
@NullMarked
package dev.roundtable.web.tryout.store;

import org.jspecify.annotations.NullMarked;
