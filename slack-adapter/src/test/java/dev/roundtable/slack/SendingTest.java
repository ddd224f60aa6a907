package dev.roundtable.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roundtable.chat.AccountId;
import dev.roundtable.chat.Block;
import dev.roundtable.chat.ChatFailure;
import dev.roundtable.chat.ChatPlatform.Search;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Reaction;
import dev.roundtable.chat.SendKey;
import dev.roundtable.slack.fake.FakeChannel;
import dev.roundtable.slack.fake.FakePerson;
import dev.roundtable.slack.fake.FakeWorkspace;
import dev.roundtable.slack.fake.Faults;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What we send, and what becomes of it when Slack has trouble. */
class SendingTest {

  private static final SendKey KEY = new SendKey("key1");
  private static final Message HELLO = Message.text("Hello");

  private Rig rig;
  private SlackPlatform platform;
  private FakeWorkspace workspace;
  private FakeChannel channel;
  private FakePerson ada;

  @BeforeEach
  void start() throws Exception {
    rig = new Rig();
    platform = rig.platform();
    workspace = rig.slack.workspace();
    channel = workspace.channel("prep");
    ada = workspace.person("Ada").joins(channel);
    ada.invitesTheBot(channel);
  }

  @AfterEach
  void close() {
    rig.close();
  }

  private AccountId account(FakePerson person) {
    return new AccountId("slack", workspace.team(), person.id());
  }

  private Place.Room room() {
    return rig.room(channel);
  }

  @Test
  void aMessageThatWasSentIsFoundByItsKeyWithItsThread() {
    var sent = platform.ask(room(), HELLO, "name", KEY);

    assertThat(platform.find(KEY, room(), Rig.START)).isEqualTo(new Search.Found(sent));
    assertThat(platform.find(new SendKey("other"), room(), Rig.START))
        .isEqualTo(new Search.Absent());
  }

  @Test
  void aReplyOfOursIsFoundInItsThread() {
    var thread = platform.ask(room(), HELLO, "name", KEY).thread();
    var sent = platform.post(thread, HELLO, new SendKey("reply"));

    assertThat(platform.find(new SendKey("reply"), thread, Rig.START))
        .isEqualTo(new Search.Found(sent));
  }

  @Test
  void aMessageIsStillFoundAfterItWasEdited() {
    var sent = platform.ask(room(), HELLO, "name", KEY);
    platform.edit(sent.message(), Message.text("Changed"));

    assertThat(platform.find(KEY, room(), Rig.START)).isInstanceOf(Search.Found.class);
  }

  @Test
  void aSendWithoutAnAnswerIsUncertainAndThenFound() {
    rig.slack.faults().next("chat.postMessage", Faults.Kind.DONE_BUT_SILENT);

    assertThatThrownBy(() -> platform.post(room(), HELLO, KEY))
        .isInstanceOf(ChatFailure.UnknownOutcome.class);

    assertThat(rig.slack.calls("chat.postMessage")).isEqualTo(1);
    assertThat(platform.find(KEY, room(), Rig.START)).isInstanceOf(Search.Found.class);
  }

  @Test
  void aServerErrorLeavesOpenWhatWasDone() {
    rig.slack.faults().next("chat.postMessage", Faults.Kind.FAILS);
    assertThatThrownBy(() -> platform.post(room(), HELLO, KEY))
        .isInstanceOf(ChatFailure.UnknownOutcome.class);
    assertThat(platform.find(KEY, room(), Rig.START)).isEqualTo(new Search.Absent());

    rig.slack.faults().next("chat.postMessage", Faults.Kind.INTERNAL_ERROR);
    assertThatThrownBy(() -> platform.post(room(), HELLO, KEY))
        .isInstanceOf(ChatFailure.UnknownOutcome.class);
  }

  @Test
  void whereHistoryCannotBeReadNobodyCanTell() {
    platform.post(room(), HELLO, KEY);
    workspace.revokesScope("channels:history");

    assertThat(platform.find(KEY, room(), Rig.START)).isEqualTo(new Search.CannotTell());
  }

  @Test
  void aRateLimitIsObeyedWithoutAskingAgain() {
    rig.slack.faults().next("chat.postMessage", Faults.Kind.RATE_LIMITED);

    assertThatThrownBy(() -> platform.post(room(), HELLO, KEY))
        .isInstanceOfSatisfying(
            ChatFailure.TryAgainAfter.class,
            e -> assertThat(e.retryAfter()).isEqualTo(Duration.ofSeconds(30)));
    rig.pass(Duration.ofSeconds(10));
    assertThatThrownBy(() -> platform.post(room(), HELLO, KEY))
        .isInstanceOfSatisfying(
            ChatFailure.TryAgainAfter.class,
            e -> assertThat(e.retryAfter()).isEqualTo(Duration.ofSeconds(20)));
    assertThat(rig.slack.calls("chat.postMessage")).isEqualTo(1);
    platform.post(rig.room(other()), HELLO, KEY);

    rig.pass(Duration.ofSeconds(20));
    platform.post(room(), HELLO, KEY);
  }

  private FakeChannel other() {
    FakeChannel other = workspace.channel("other");
    ada.joins(other).invitesTheBot(other);
    return other;
  }

  @Test
  void aRoomThatIsGoneOrClosedIsToldApart() {
    ada.archives(channel);
    assertThatThrownBy(() -> platform.post(room(), HELLO, KEY))
        .isInstanceOf(ChatFailure.Gone.class);
    ada.unarchives(channel);
    ada.removesTheBot(channel);
    assertThatThrownBy(() -> platform.post(room(), HELLO, KEY))
        .isInstanceOf(ChatFailure.NotAllowed.class);
    assertThat(platform.check(room())).singleElement().asString().contains("/invite");
  }

  @Test
  void aMissingScopeIsNamed() {
    workspace.revokesScope("chat:write");

    assertThatThrownBy(() -> platform.post(room(), HELLO, KEY))
        .isInstanceOf(ChatFailure.NotAllowed.class)
        .hasMessageContaining("chat:write");
  }

  @Test
  void aLongMessageIsSentInPartsBetweenParagraphsAndLosesNothing() {
    String paragraph = "A long sample answer goes on and on. ".repeat(60).strip();
    String text = String.join("\n\n", Collections.nCopies(12, paragraph));

    platform.post(room(), Message.text(text), KEY);

    List<String> shown = workspace.in(channel).stream().map(m -> m.shown()).toList();
    assertThat(shown).hasSizeGreaterThan(2);
    assertThat(String.join("", shown).replaceAll("\\s+", ""))
        .isEqualTo(text.replaceAll("\\s+", ""));
    assertThat(shown).allSatisfy(part -> assertThat(part).endsWith("on and on."));
  }

  @Test
  void aLongMessageThatIsSentAgainDoublesNoPart() {
    String text = String.join("\n\n", Collections.nCopies(12, "Words. ".repeat(300).strip()));
    platform.post(room(), Message.text(text), KEY);
    int parts = workspace.in(channel).size();
    workspace.in(channel).get(0).json().put("deleted_for_test", true);

    platform.edit(
        new dev.roundtable.chat.MessageRef(room(), workspace.in(channel).get(0).ts()),
        Message.text("Short now"));

    assertThat(workspace.in(channel)).hasSize(parts);
    assertThat(workspace.in(channel).get(0).shown()).isEqualTo("Short now");
  }

  @Test
  void membersWordsAreShownAsTheyAreAndPingNobody() {
    String words = "*stars* <!channel> :smile: `code` & more\n> quoted";

    platform.post(room(), new Message("An answer", List.of(new Block.Quote(words))), KEY);

    var shown = workspace.in(channel).get(0);
    assertThat(shown.shown()).isEqualTo(words);
    assertThat(shown.json().path("blocks").path(0).path("type").asString()).isEqualTo("rich_text");
  }

  @Test
  void aReactionComesAndGoesAndRepeatingHarmsNothing() {
    var card = platform.ask(room(), HELLO, "name", KEY);
    var reply = ada.replies(channel, card.message().id(), "My answer");
    var ref = new dev.roundtable.chat.MessageRef(card.thread(), reply.ts());

    platform.react(ref, Reaction.COUNTED);
    platform.react(ref, Reaction.COUNTED);
    assertThat(reply.reactions()).hasSize(1);
    platform.unreact(ref, Reaction.COUNTED);
    platform.unreact(ref, Reaction.COUNTED);
    assertThat(reply.reactions()).isEmpty();
  }

  @Test
  void aDeletedMessageIsGoneAndDeletingAgainHarmsNothing() {
    var sent = platform.post(room(), HELLO, KEY);

    platform.delete(sent.message());
    platform.delete(sent.message());

    assertThat(workspace.in(channel)).isEmpty();
  }

  @Test
  void adminsMayOrganize() {
    assertThat(platform.mayOrganize(account(ada), room())).isFalse();
    assertThat(platform.mayOrganize(account(workspace.person("Root").admin()), room())).isTrue();
  }

  @Test
  void theSamePeopleHaveTheSameTalk() {
    var ben = workspace.person("Ben");
    var one = platform.openTalk(java.util.Set.of(account(ada)));

    assertThat(platform.openTalk(java.util.Set.of(account(ada)))).isEqualTo(one);
    assertThat(platform.openTalk(java.util.Set.of(account(ada), account(ben)))).isNotEqualTo(one);
    platform.post(one, HELLO, KEY);
    assertThat(platform.find(KEY, one, Rig.START)).isInstanceOf(Search.Found.class);
  }

  @Test
  void slackBeingDownIsNoBugAndPasses() {
    rig.slack.faults().down(true);
    assertThatThrownBy(
            () -> platform.edit(new dev.roundtable.chat.MessageRef(room(), "1.000001"), HELLO))
        .isInstanceOf(ChatFailure.TryAgainAfter.class);
    rig.slack.faults().down(false);

    platform.post(room(), HELLO, KEY);
  }
}
