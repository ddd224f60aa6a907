package dev.roundtable.daily;

import static dev.roundtable.daily.ReplyMaker.ADA;
import static dev.roundtable.daily.ReplyMaker.BEN;
import static dev.roundtable.daily.ReplyMaker.form;
import static dev.roundtable.daily.ReplyMaker.minute;
import static dev.roundtable.daily.ReplyMaker.reply;
import static dev.roundtable.daily.ReplyMaker.talk;
import static dev.roundtable.daily.ReplyMaker.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.chat.Attachment;
import dev.roundtable.daily.AnswerRule.Terms;
import dev.roundtable.daily.Reply.Choice;
import dev.roundtable.group.PersonId;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerRuleTest {

  private static final Terms OPEN = new Terms(80, false, minute(2880));
  private static final Terms SEALED = new Terms(80, true, minute(2880));

  @Test
  void theFirstReplyOfEightyCharactersIsTheAnswer() {
    assertThat(answer(ADA, reply("a", ADA, 1, 79), reply("b", ADA, 2, 80))).containsExactly("b");
  }

  @Test
  void blanksAroundAReplyDoNotCount() {
    var padded = reply("a", ADA, 1, " ".repeat(40) + words(79) + "\n\n", List.of(), false);
    assertThat(answer(ADA, padded)).isEmpty();
  }

  @Test
  void aVoiceNoteOrAFileIsAnAnswerHoweverShort() {
    var voice = new Attachment("f1", "note.ogg", "audio/ogg", 9000, true);
    assertThat(answer(ADA, reply("a", ADA, 1, "", List.of(voice), false))).containsExactly("a");
  }

  @Test
  void aReplyThatQuotesSomebodyIsDiscussion() {
    var quoting = reply("a", ADA, 1, words(200), List.of(), true);
    assertThat(answer(ADA, quoting, reply("b", ADA, 50, 90))).containsExactly("b");
  }

  @Test
  void aSecondReplyWithinTenMinutesExtendsTheAnswer() {
    assertThat(answer(ADA, reply("a", ADA, 1, 90), reply("b", ADA, 11, 90)))
        .containsExactly("a", "b");
  }

  @Test
  void aSecondReplyAfterTenMinutesIsDiscussion() {
    assertThat(answer(ADA, reply("a", ADA, 1, 90), reply("b", ADA, 11.1, 90))).containsExactly("a");
  }

  @Test
  void aShortSecondReplyIsDiscussion() {
    assertThat(answer(ADA, reply("a", ADA, 1, 90), reply("b", ADA, 2, 20))).containsExactly("a");
  }

  @Test
  void aReplyAfterSomebodyElseWroteIsDiscussion() {
    assertThat(answer(ADA, reply("a", ADA, 1, 90), reply("x", BEN, 2, 5), reply("b", ADA, 3, 90)))
        .containsExactly("a");
  }

  @Test
  void whatSomebodyWroteBetweenCountsEvenWhenItIsDeletedLater() {
    var deleted = reply("x", BEN, 2, 5).deleted(minute(60));
    assertThat(answer(ADA, reply("a", ADA, 1, 90), deleted, reply("b", ADA, 3, 90)))
        .containsExactly("a");
  }

  @Test
  void notMyAnswerLetsALaterReplyBeTheAnswer() {
    var remark = reply("a", ADA, 1, 90).chosen(Choice.NOT, minute(100));
    assertThat(answer(ADA, remark, reply("b", ADA, 50, 90))).containsExactly("b");
  }

  @Test
  void submitAsMyAnswerTakesAShortReply() {
    var brief = reply("a", ADA, 1, 20).chosen(Choice.SUBMIT, minute(3));
    assertThat(answer(ADA, brief)).containsExactly("a");
  }

  @Test
  void aLongReplyAfterSubmittingAnotherIsDiscussion() {
    var brief = reply("a", ADA, 1, 20).chosen(Choice.SUBMIT, minute(3));
    assertThat(answer(ADA, brief, reply("b", ADA, 30, 300))).containsExactly("a");
  }

  @Test
  void submittingAnotherReplyAddsToAnAnswerThatStands() {
    var more = reply("b", ADA, 30, 20).chosen(Choice.SUBMIT, minute(31));
    assertThat(answer(ADA, reply("a", ADA, 1, 90), more)).containsExactly("a", "b");
  }

  @Test
  void theLaterCorrectionHolds() {
    var torn =
        reply("a", ADA, 1, 20).chosen(Choice.NOT, minute(9)).chosen(Choice.SUBMIT, minute(3));
    assertThat(answer(ADA, torn)).isEmpty();
  }

  @Test
  void deletingTheAnswerWithdrawsItAndMakesNoAnswerOfTheDiscussion() {
    var gone = reply("a", ADA, 1, 90).deleted(minute(120));
    assertThat(answer(ADA, gone, reply("b", ADA, 60, 300))).isEmpty();
  }

  @Test
  void aReplyWrittenAfterDeletingTheAnswerIsTheNewAnswer() {
    var gone = reply("a", ADA, 1, 90).deleted(minute(20));
    assertThat(answer(ADA, gone, reply("b", ADA, 21, 300))).containsExactly("b");
  }

  @Test
  void deletingTheSecondPartLeavesTheFirst() {
    var gone = reply("b", ADA, 3, 90).deleted(minute(9));
    assertThat(answer(ADA, reply("a", ADA, 1, 90), gone)).containsExactly("a");
  }

  @Test
  void afterAFormRepliesInTheThreadAreDiscussion() {
    assertThat(answer(ADA, form("f", ADA, 1), reply("b", ADA, 3, 300))).containsExactly("f");
  }

  @Test
  void aFormAddsToAnAnswerInTheThread() {
    assertThat(answer(ADA, reply("a", ADA, 1, 300), form("f", ADA, 30))).containsExactly("a", "f");
  }

  @Test
  void aPrivateMessageIsAnAnswerOnlyWhenItsAuthorSaysSo() {
    assertThat(answer(ADA, talk("t", ADA, 1))).isEmpty();
    assertThat(answer(ADA, talk("t", ADA, 1).chosen(Choice.SUBMIT, minute(2))))
        .containsExactly("t");
  }

  @Test
  void aReplyByOneWhoLeftIsDiscussionUnlessTheySubmitIt() {
    var late = reply("a", ADA, 1, 300).barred(true);
    assertThat(answer(ADA, late)).isEmpty();
    assertThat(answer(ADA, late.chosen(Choice.SUBMIT, minute(2)))).containsExactly("a");
  }

  @Test
  void inASealedQuestionNoReplyInTheThreadIsAnAnswer() {
    var submitted = reply("b", BEN, 2, 90).chosen(Choice.SUBMIT, minute(4));
    var replies = List.of(reply("a", ADA, 1, 300), submitted, form("f", ADA, 9));
    assertThat(keys(AnswerRule.answers(replies, SEALED).get(ADA))).containsExactly("f");
    assertThat(AnswerRule.answers(replies, SEALED)).doesNotContainKey(BEN);
  }

  @Test
  void whatIsWrittenAfterTheEndOfReviewsIsNoAnswer() {
    assertThat(answer(ADA, reply("a", ADA, 2880, 90))).containsExactly("a");
    assertThat(answer(ADA, reply("a", ADA, 2880.1, 90))).isEmpty();
  }

  @Test
  void aDeletionHeardOfBeforeItsMessageIsNotForgotten() {
    var tombstone =
        Reply.unseen("a", ReplyMaker.QUESTION, "thread", Reply.Source.THREAD).deleted(minute(5));
    assertThat(AnswerRule.answers(List.of(tombstone), OPEN)).isEmpty();
    assertThat(answer(ADA, tombstone.posted(ADA, minute(1), words(90), List.of(), false)))
        .isEmpty();
  }

  @Test
  void anEditThatComesBeforeItsMessageKeepsTheNewerText() {
    var edited =
        Reply.unseen("a", ReplyMaker.QUESTION, "thread", Reply.Source.THREAD)
            .edited(ADA, minute(1), minute(5), words(90), List.of())
            .posted(ADA, minute(1), "short", List.of(), false)
            .edited(ADA, minute(1), minute(3), "older", List.of());
    assertThat(edited.text()).hasSize(90);
    assertThat(answer(ADA, edited)).containsExactly("a");
  }

  private static List<String> answer(PersonId who, Reply... replies) {
    return keys(AnswerRule.answers(List.of(replies), OPEN).get(who));
  }

  private static List<String> keys(List<Reply> parts) {
    return parts == null ? List.of() : parts.stream().map(Reply::key).toList();
  }
}
