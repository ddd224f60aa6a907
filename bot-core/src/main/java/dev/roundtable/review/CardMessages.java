package dev.roundtable.review;

import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Option;
import dev.roundtable.chat.Texts;
import dev.roundtable.guide.Criterion;
import dev.roundtable.guide.Key;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a reviewer sees of an answer: the card, and the card with everything on it. */
@Component
class CardMessages {

  /** The value of choosing no criterion. */
  static final String NONE = "none";

  private final Texts texts;

  CardMessages(Texts texts) {
    this.texts = texts;
  }

  /** The answer with one button for each vote. */
  Message card(ReviewCard card) {
    List<Block> blocks = answer(card);
    Review given = card.given();
    if (given != null) {
      blocks.add(new Block.Text(texts.get("review.card.given", label(given.vote()))));
      if (given.remark() != null) {
        blocks.add(new Block.Quote(given.remark()));
      }
    }
    blocks.add(
        new Block.Buttons(Arrays.stream(Vote.values()).map(vote -> vote(card, vote)).toList()));
    blocks.add(
        new Block.Buttons(
            Button.plain(
                Target.action(RubricPressed.KIND, card.submission()),
                texts.get("review.card.rubric")),
            Button.plain(
                Target.action(MorePressed.KIND, card.submission()),
                texts.get("review.card.more"))));
    return new Message(heading(card), blocks);
  }

  /** The answer with all else that can be said or done about it. */
  Message more(ReviewCard card) {
    List<Block> blocks = answer(card);
    if (card.pool().rubric().criteria().size() > 1) {
      blocks.add(choice(card, Mark.Note.STRONGEST));
      blocks.add(choice(card, Mark.Note.WORK_ON_FIRST));
    }
    List<Button> returns = new ArrayList<>();
    if (card.given() == null) {
      for (Assignment.Reason reason : Assignment.Reason.values()) {
        if (reason != Assignment.Reason.KNOWN_AUTHOR || card.author() == null) {
          returns.add(giveBack(card, reason));
        }
      }
    } else {
      returns.add(giveBack(card, Assignment.Reason.REPORTED));
    }
    blocks.add(new Block.Note(texts.get("review.more.returns")));
    blocks.add(new Block.Buttons(returns));
    blocks.add(
        new Block.Buttons(
            Button.primary(
                Target.action(CardPressed.KIND, card.submission()),
                texts.get("review.more.back"))));
    return new Message(heading(card), blocks);
  }

  /** A vote's name as everybody sees it. */
  String label(Vote vote) {
    return texts.get("review.vote." + vote.level());
  }

  private List<Block> answer(ReviewCard card) {
    List<Block> blocks = new ArrayList<>();
    String author = card.author();
    blocks.add(new Block.Heading(heading(card)));
    blocks.add(
        new Block.Note(texts.get("review.card.private", Markdown.escape(card.pool().round()))));
    blocks.add(new Block.Text(Markdown.fromGuide(card.pool().question())));
    blocks.add(
        new Block.Text(
            author == null
                ? texts.get("review.card.someone")
                : texts.get("review.card.author", Markdown.escape(author))));
    blocks.add(new Block.Quote(card.text()));
    if (card.editedSince()) {
      blocks.add(new Block.Note(texts.get("review.card.edited")));
    }
    return blocks;
  }

  private String heading(ReviewCard card) {
    if (card.given() != null) {
      return texts.get("review.card.yours");
    }
    return card.number() <= ReviewQueue.ASKED
        ? texts.get("review.card.number", card.number(), ReviewQueue.ASKED)
        : texts.get("review.card.extra");
  }

  private Button vote(ReviewCard card, Vote vote) {
    String kind = vote.asksForSentence() ? WhyPressed.KIND : VotePressed.KIND;
    return Button.plain(Target.action(kind, card.submission(), vote), label(vote));
  }

  private Button giveBack(ReviewCard card, Assignment.Reason reason) {
    return new Button(
        Target.action(ReturnPressed.KIND, card.submission(), reason),
        texts.get("review.return." + reason),
        reason == Assignment.Reason.REPORTED ? Button.Look.DANGER : Button.Look.PLAIN);
  }

  private Block.Choice choice(ReviewCard card, Mark.Note note) {
    List<Option> options = new ArrayList<>();
    for (Criterion criterion : card.pool().rubric().criteria()) {
      options.add(new Option(criterion.key().value(), criterion.name()));
    }
    options.add(new Option(NONE, texts.get("review.note.none")));
    return new Block.Choice(
        Target.action(NoteChosen.KIND, card.submission(), note),
        texts.get("review.note." + note),
        options,
        card.noted(note).map(Key::value).orElse(null));
  }
}
