/**
 * The try-out's page: a small chat, rendered on the server, kept live through server-sent events,
 * and open to nobody but the browser on this machine.
 */
@NullMarked
package dev.roundtable.web.tryout.page;

import org.jspecify.annotations.NullMarked;
