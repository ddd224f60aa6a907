package dev.roundtable.slack;

import dev.roundtable.slack.fake.FakeChannel;
import dev.roundtable.slack.fake.FakeMessage;
import dev.roundtable.slack.fake.FakePerson;
import java.util.List;
import java.util.Map;

/** Four people in a channel whose group Ada has set up. */
final class Group {

  static final String LONG =
      "I told the team that I had been wrong, in the same meeting in which I had won the argument,"
          + " and we changed the plan together.";

  final Rig rig;
  final FakeChannel channel;
  final FakePerson ada;
  final FakePerson ben;
  final FakePerson chloe;
  final FakePerson dan;

  Group(Rig rig) {
    this(rig, Map.of());
  }

  /** Ada fills in the form of the set-up. */
  Group(Rig rig, Map<String, String> form) {
    this.rig = rig.withGuides();
    var workspace = rig.slack.workspace();
    channel = workspace.channel("interview-prep");
    ada = workspace.person("Ada").joins(channel);
    ben = workspace.person("Ben").joins(channel);
    chloe = workspace.person("Chloe").joins(channel);
    dan = workspace.person("Dan").joins(channel);
    ada.invitesTheBot(channel);
    rig.beat();
    ada.clicks("Set up");
    ada.submits(form);
    ada.sees("The first question is due");
  }

  /** Asks the first question at once. */
  FakeMessage asked() {
    ada.clicks("Ask it now");
    rig.beat();
    return card();
  }

  /** The newest question. */
  FakeMessage card() {
    return cards().getLast();
  }

  /** All questions that stand in the channel. */
  List<FakeMessage> cards() {
    return rig.slack.workspace().in(channel).stream()
        .filter(message -> message.shown().contains("Answer\n"))
        .toList();
  }
}
