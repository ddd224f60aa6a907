/**
 * Prep guides saved or pasted as plain text from a web page: finding the parts by their headings,
 * and telling apart what stands in quotes.
 */
@NullMarked
package dev.roundtable.guide.savedpage;

import org.jspecify.annotations.NullMarked;
