/**
 * Reviews of a submission: assignments, votes, scores and results. It knows neither daily questions
 * nor mock interviews.
 */
@NullMarked
package dev.roundtable.review;

import org.jspecify.annotations.NullMarked;
