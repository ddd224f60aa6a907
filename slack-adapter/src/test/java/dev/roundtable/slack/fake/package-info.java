/**
 * A Slack of our own, on loopback: Web API, Socket Mode and signed HTTP, stateful and strict, with
 * the real limits and error codes, driven as people would use Slack.
 */
package dev.roundtable.slack.fake;
