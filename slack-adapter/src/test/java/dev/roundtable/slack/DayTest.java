package dev.roundtable.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.slack.fake.FakeChannel;
import dev.roundtable.slack.fake.FakePerson;
import dev.roundtable.slack.fake.FakeWorkspace;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A group in Slack, from the bot's coming to a question's result. */
class DayTest {

  private Rig rig;
  private FakeWorkspace workspace;
  private FakeChannel channel;
  private FakePerson ada;
  private FakePerson ben;

  @BeforeEach
  void twoPeopleInAChannel() throws Exception {
    rig = new Rig().withGuides();
    workspace = rig.slack.workspace();
    channel = workspace.channel("interview-prep");
    ada = workspace.person("Ada").joins(channel);
    ben = workspace.person("Ben").joins(channel);
  }

  @AfterEach
  void close() {
    rig.close();
  }

  @Test
  void theBotIntroducesItselfOnceAndOnlyWhoBroughtItMaySetItUp() {
    rig.slack.faults().doubledEvents(true);
    ada.invitesTheBot(channel);
    rig.slack.faults().doubledEvents(false);
    rig.beat();

    assertThat(workspace.in(channel)).hasSize(1);
    ben.clicks("Set up");
    ben.submits(Map.of());
    assertThat(ben.modal().orElseThrow()).contains("organizer");
    ben.closesTheModal();

    ada.clicks("Set up");
    assertThat(ada.view().orElseThrow().toString()).contains("Europe/Amsterdam");
    ada.submits(Map.of());
    ada.sees("Ask it now");
  }
}
