package dev.roundtable.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.chat.ChatEvent.BotJoinedRoom;
import dev.roundtable.chat.ChatEvent.HomeOpened;
import dev.roundtable.chat.ChatEvent.MessageDeleted;
import dev.roundtable.chat.ChatEvent.MessageEdited;
import dev.roundtable.chat.ChatEvent.MessagePosted;
import dev.roundtable.chat.ChatEvent.PersonJoinedRoom;
import dev.roundtable.chat.ChatEvent.PersonLeftRoom;
import dev.roundtable.chat.ChatEvent.RoomLost;
import dev.roundtable.chat.ChatEvent.RoomRegained;
import dev.roundtable.chat.ChatEvent.RoomRenamed;
import dev.roundtable.chat.ChatEvent.SpaceRemoved;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.SendKey;
import dev.roundtable.slack.fake.FakeChannel;
import dev.roundtable.slack.fake.FakePerson;
import dev.roundtable.slack.fake.FakeWorkspace;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens in Slack, as the core hears it. */
class EventsTest {

  private final Heard heard = new Heard();
  private Rig rig;
  private FakeWorkspace workspace;
  private FakeChannel channel;
  private FakePerson ada;
  private String root;

  @BeforeEach
  void aCardInAChannel() throws Exception {
    rig = new Rig(heard);
    workspace = rig.slack.workspace();
    channel = workspace.channel("prep");
    ada = workspace.person("Ada").joins(channel);
    ada.invitesTheBot(channel);
    root =
        rig.platform()
            .post(rig.room(channel), Message.text("A card"), new SendKey("card"))
            .message()
            .id();
  }

  @AfterEach
  void close() {
    rig.close();
  }

  private Place.Thread thread() {
    return new Place.Thread(rig.room(channel), root);
  }

  @Test
  void aReplyIsHeardWithItsAuthorPlaceAndTime() {
    var reply = ada.replies(channel, root, "I <b>said</b> so & left");

    var event = heard.of(MessagePosted.class).get(0);
    assertThat(event.message().place()).isEqualTo(thread());
    assertThat(event.message().id()).isEqualTo(reply.ts());
    assertThat(event.text()).isEqualTo("I <b>said</b> so & left");
    assertThat(event.author().name()).isEqualTo("Ada");
    assertThat(event.author().zone()).isEqualTo(ZoneId.of("Europe/Amsterdam"));
    assertThat(event.at()).isEqualTo(SlackTime.instant(reply.ts()));
  }

  @Test
  void whatIsSaidInTheChannelItselfAndByUsIsNotHeard() {
    ada.says(channel, "Good morning");
    rig.platform().post(thread(), Message.text("Ours"), new SendKey("ours"));

    assertThat(heard.of(MessagePosted.class)).isEmpty();
  }

  @Test
  void mentionsAreHeardAsNames() {
    ada.replies(channel, root, "@channel look");
    assertThat(heard.of(MessagePosted.class).get(0).text()).isEqualTo("@channel look");
  }

  @Test
  void aReplyShownInTheChannelTooIsAReply() {
    ada.broadcasts(channel, root, "For everybody");

    assertThat(heard.of(MessagePosted.class))
        .singleElement()
        .satisfies(event -> assertThat(event.message().place()).isEqualTo(thread()));
  }

  @Test
  void aVoiceNoteAndAFileAreHeardAsAttachments() {
    ada.shares(channel, root, "", "note.m4a");
    ada.shares(channel, root, "see", "answer.pdf");

    var events = heard.of(MessagePosted.class);
    assertThat(events.get(0).attachments()).singleElement().matches(a -> a.voice());
    assertThat(events.get(1).attachments()).singleElement().matches(a -> !a.voice());
  }

  @Test
  void anEditAndADeletionAreHeardForTheSameMessage() {
    var reply = ada.replies(channel, root, "First words");
    ada.edits(channel, reply, "Better words");
    ada.deletes(channel, reply);

    var posted = heard.of(MessagePosted.class).get(0);
    var edited = heard.of(MessageEdited.class).get(0);
    assertThat(edited.message()).isEqualTo(posted.message());
    assertThat(edited.text()).isEqualTo("Better words");
    assertThat(edited.editedAt()).isAfter(edited.at());
    assertThat(heard.of(MessageDeleted.class).get(0).message()).isEqualTo(posted.message());
  }

  @Test
  void anUnfurledLinkIsNoEdit() {
    var reply = ada.replies(channel, root, "See https://example.com");

    ada.seesALinkUnfurl(channel, reply);

    assertThat(heard.of(MessageEdited.class)).isEmpty();
  }

  @Test
  void aPrivateWordToTheBotIsHeardInATalk() {
    ada.tellsTheBot("My answer");

    assertThat(heard.of(MessagePosted.class).get(0).message().place())
        .isInstanceOf(Place.Talk.class);
  }

  @Test
  void otherAppsAndWorkflowsAreBots() {
    workspace.otherAppReplies(channel, root, "Beep");

    assertThat(heard.of(MessagePosted.class))
        .singleElement()
        .matches(event -> event.author().bot());
  }

  @Test
  void theBotsComingTellsWhoBroughtItAndTheChannelsName() {
    var event = heard.of(BotJoinedRoom.class).get(0);

    assertThat(event.room()).isEqualTo(rig.room(channel));
    assertThat(event.roomName()).isEqualTo("prep");
    assertThat(event.inviter()).isNotNull().matches(actor -> actor.name().equals("Ada"));
  }

  @Test
  void peopleComeAndGo() {
    var ben = workspace.person("Ben").joins(channel);
    ben.leaves(channel);

    assertThat(heard.of(PersonJoinedRoom.class).get(0).actor().name()).isEqualTo("Ben");
    assertThat(heard.of(PersonLeftRoom.class).get(0).account().id()).isEqualTo(ben.id());
  }

  @Test
  void whatHappensToAChannelIsHeard() {
    ada.renames(channel, "interviews");
    ada.archives(channel);
    ada.unarchives(channel);
    ada.removesTheBot(channel);
    ada.deletes(channel);

    assertThat(heard.of(RoomRenamed.class).get(0).name()).isEqualTo("interviews");
    assertThat(heard.of(RoomLost.class))
        .extracting(RoomLost::loss)
        .containsExactly(RoomLost.Loss.ARCHIVED, RoomLost.Loss.LEFT, RoomLost.Loss.DELETED);
    assertThat(heard.of(RoomRegained.class)).hasSize(1);
  }

  @Test
  void theHomeTabIsHeardAndShown() {
    ada.opensHome();
    var account = heard.of(HomeOpened.class).get(0).actor().account();

    rig.platform().publishHome(account, Message.text("Your day"));

    assertThat(ada.sees("Your day")).isNotEmpty();
  }

  @Test
  void anUninstalledAppIsHeard() {
    workspace.uninstalls();

    assertThat(heard.of(SpaceRemoved.class))
        .singleElement()
        .matches(event -> event.space().id().equals(workspace.team()));
  }

  @Test
  void anEventThatCouldNotBeTakenIsBroughtAgain() {
    heard.failsNext(1);

    ada.replies(channel, root, "Do not lose me");

    assertThat(heard.of(MessagePosted.class)).hasSize(1);
  }

  @Test
  void anEventThatComesTwiceIsTheSameMessage() {
    rig.slack.faults().doubledEvents(true);

    ada.replies(channel, root, "Once");

    assertThat(heard.of(MessagePosted.class))
        .hasSize(2)
        .extracting(MessagePosted::message)
        .containsOnly(heard.of(MessagePosted.class).get(0).message());
  }

  @Test
  void missedRepliesAreReadBackWithoutOurs() {
    rig.platform().post(thread(), Message.text("Ours"), new SendKey("ours"));
    ada.replies(channel, root, "One");
    rig.pass(java.time.Duration.ofMinutes(1));
    var since = rig.clock.instant();
    ada.replies(channel, root, "Two");

    assertThat(rig.platform().messagesSince(thread(), Rig.START))
        .extracting(MessagePosted::text)
        .containsExactly("One", "Two");
    assertThat(rig.platform().messagesSince(thread(), since))
        .extracting(MessagePosted::text)
        .containsExactly("Two");
  }
}
