package dev.roundtable.slack.fake;

/** The bot's app as Slack has it. */
final class FakeApp {

  final String id;
  final String token;
  final String signingSecret = "8f742231b10e8888abcd99yyyzzz85a5";
  final String clientId = "1111111111.2222222222";
  final String clientSecret = "c0ffee00c0ffee00c0ffee00";

  FakeApp(FakeIds ids) {
    id = ids.next("A");
    token = "xapp-1-" + id + "-" + ids.next("");
  }
}
