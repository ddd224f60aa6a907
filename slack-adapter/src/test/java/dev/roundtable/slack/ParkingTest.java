package dev.roundtable.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.delivery.Lanes;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a group whose channel cannot be used for a while. */
class ParkingTest {

  private static final Instant NEXT_MORNING = Instant.parse("2026-11-25T08:01:00Z");

  private Rig rig;
  private Group group;

  @BeforeEach
  void aGroup() throws Exception {
    rig = new Rig();
    group = new Group(rig);
  }

  @AfterEach
  void close() {
    rig.close();
  }

  private void minutes(int minutes) {
    rig.pass(Duration.ofMinutes(minutes));
    rig.beat();
  }

  private int parked() {
    return rig.core.get(Lanes.class).parked().size();
  }

  @Test
  void whoRemovesTheBotIsToldHowToBringItBackAndNothingIsLost() {
    var card = group.asked();
    group.dan.removesTheBot(group.channel);
    minutes(1);

    assertThat(group.ada.sees("Nothing is lost")).contains("interview-prep", "/invite");
    int asked = group.cards().size();
    minutes(6);
    assertThat(parked()).isOne();
    assertThat(group.cards()).hasSize(asked);

    group.ada.invitesTheBot(group.channel);
    minutes(1);
    assertThat(parked()).isZero();
    var reply = group.ben.replies(group.channel, card.ts(), Group.LONG);
    minutes(1);
    assertThat(reply.reactions()).hasSize(1);
    rig.until(NEXT_MORNING);
    assertThat(group.cards()).hasSizeGreaterThan(asked);
  }

  @Test
  void anArchivedChannelIsToldOnce() {
    group.asked();
    group.dan.archives(group.channel);
    minutes(1);
    minutes(6);
    minutes(6);

    assertThat(group.ada.screen())
        .filteredOn(text -> text.contains("is archived: unarchive it"))
        .hasSize(1);
    group.dan.unarchives(group.channel);
    minutes(1);
    assertThat(parked()).isZero();
  }

  @Test
  void aRenamedChannelIsCalledByItsNewName() {
    group.dan.renames(group.channel, "prep-together");
    group.ada.runs(group.channel, "/study");

    group.dan.removesTheBot(group.channel);
    minutes(1);
    assertThat(group.ada.sees("Nothing is lost")).contains("prep-together");
  }

  @Test
  void aLostPermissionParksTheRoomUntilTheAppIsInstalledAgain() {
    var card = group.asked();
    rig.slack.workspace().revokesScope("reactions:write");
    var reply = group.ben.replies(group.channel, card.ts(), Group.LONG);
    minutes(1);
    minutes(1);

    assertThat(reply.reactions()).isEmpty();
    assertThat(group.ada.sees("Nothing is lost")).contains("reactions:write", "Reinstall");

    rig.slack.workspace().grantsScope("reactions:write");
    minutes(6);
    assertThat(reply.reactions()).hasSize(1);
    assertThat(parked()).isZero();
  }

  @Test
  void aChannelThatOnlyAdminsMayPostInIsParked() {
    group.channel.takesNoPosts();
    rig.until(NEXT_MORNING);
    minutes(1);

    assertThat(group.cards()).isEmpty();
    assertThat(group.ada.sees("Nothing is lost")).contains("may not post");
  }

  @Test
  void anotherTokenGoesOnWhereARevokedOneStopped() {
    var card = group.asked();
    rig.slack.workspace().revokesTheToken();
    var reply = group.ben.replies(group.channel, card.ts(), Group.LONG);
    minutes(2);
    assertThat(reply.reactions()).isEmpty();

    rig.slack.workspace().takesTheTokenAgain();
    minutes(6);
    assertThat(reply.reactions()).hasSize(1);
  }
}
