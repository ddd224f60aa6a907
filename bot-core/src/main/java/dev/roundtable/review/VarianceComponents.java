package dev.roundtable.review;

/**
 * Where the differences between a group's votes come from, in levels squared.
 *
 * @param noise one reviewer's votes on equally good answers
 * @param answers the answers to one question; only a pool's own answers are compared
 * @param reviewers how strict the reviewers are; 0 while they pass for alike
 */
record VarianceComponents(double noise, double answers, double reviewers) {}
