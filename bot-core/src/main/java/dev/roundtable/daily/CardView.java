package dev.roundtable.daily;

import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Texts;
import dev.roundtable.daily.DailyQuestion.State;
import dev.roundtable.group.Groups;
import dev.roundtable.guide.Criterion;
import dev.roundtable.practice.HiddenQuestions;
import dev.roundtable.practice.QuestionSheet;
import dev.roundtable.practice.QuestionSheet.Sheets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes a question's card. */
@Component
class CardView {

  private final Sheets sheets;
  private final Groups groups;
  private final HiddenQuestions hidden;
  private final Texts texts;

  CardView(Sheets sheets, Groups groups, HiddenQuestions hidden, Texts texts) {
    this.sheets = sheets;
    this.groups = groups;
    this.hidden = hidden;
    this.texts = texts;
  }

  /** The card of a question as it stands, with so many answers. */
  Message card(DailyQuestion question, int answers) {
    return card(question, answers, groups.get(question.group()).zone());
  }

  /** The card of a question of a group in this zone. */
  Message card(DailyQuestion question, int answers, ZoneId zone) {
    if (hidden.hides(question.group(), question.question())) {
      return Message.text(texts.get("daily.card.hidden", GroupTimes.date(question.localDate())));
    }
    QuestionSheet sheet = sheets.of(question.revision());
    if (question.state() == State.CANCELLED) {
      return message(sheet, cancelled(sheet, question), question);
    }
    var blocks = new ArrayList<Block>(body(sheet, question.localDate()));
    blocks.add(new Block.Text(ends(question, answers, zone)));
    if (question.open()) {
      blocks.add(buttons(question));
    }
    String yesterday = question.yesterday();
    if (yesterday != null) {
      blocks.add(new Block.Note(yesterday));
    }
    return message(sheet, blocks, question);
  }

  /** The part of a card that says what is asked. */
  List<Block> body(QuestionSheet sheet, LocalDate date) {
    return List.of(
        heading(sheet, date),
        new Block.Text(Markdown.strong(Markdown.fromGuide(sheet.text()))),
        new Block.Facts(facts(sheet)));
  }

  private List<Block> cancelled(QuestionSheet sheet, DailyQuestion question) {
    return List.of(
        heading(sheet, question.localDate()),
        new Block.Text(Markdown.fromGuide(sheet.text())),
        new Block.Note(texts.get("daily.card.cancelled")));
  }

  private static Block heading(QuestionSheet sheet, LocalDate date) {
    return new Block.Heading(sheet.round() + " · " + GroupTimes.date(date));
  }

  /** What the thread under the card is called. */
  String threadName(DailyQuestion question) {
    QuestionSheet sheet = sheets.of(question.revision());
    return GroupTimes.date(question.localDate()) + " · " + Markdown.plain(sheet.text());
  }

  private static Message message(QuestionSheet sheet, List<Block> blocks, DailyQuestion question) {
    return new Message(
        sheet.round() + ": " + Markdown.plain(sheet.text()), blocks, question.quiet());
  }

  private List<Block.Fact> facts(QuestionSheet sheet) {
    var facts = new ArrayList<Block.Fact>();
    if (!sheet.topic().isBlank()) {
      facts.add(new Block.Fact(texts.get("daily.card.topic"), Markdown.escape(sheet.topic())));
    }
    String criteria =
        sheet.criteria().stream()
            .map(Criterion::name)
            .map(Markdown::escape)
            .collect(Collectors.joining(" · "));
    facts.add(new Block.Fact(texts.get("daily.card.read-for"), criteria));
    facts.add(
        new Block.Fact(
            texts.get("daily.card.length"),
            texts.get(
                "daily.card.length.value",
                sheet.length().words().toString(),
                sheet.length().minutes())));
    return facts;
  }

  private String ends(DailyQuestion question, int answers, ZoneId zone) {
    String answersEnd = GroupTimes.dayTime(question.answersUntil(), zone);
    String reviewsEnd = GroupTimes.dayTime(question.reviewsUntil(), zone);
    return switch (question.state()) {
      case ASKED ->
          texts.get(question.sealed() ? "daily.card.how.sealed" : "daily.card.how")
              + "\\\n"
              + texts.get("daily.card.ends", answersEnd, reviewsEnd, answers);
      case REVIEWING -> texts.get("daily.card.reviewing", reviewsEnd, answers);
      case CLOSED, CANCELLED -> texts.get("daily.card.closed", answers);
    };
  }

  private Block buttons(DailyQuestion question) {
    return new Block.Buttons(
        Button.primary(AnswerForm.action(question.id()), texts.get("daily.answer")),
        Button.plain(HintButton.action(question.id()), texts.get("daily.hint")),
        Button.plain(PassButton.action(question.id()), texts.get("daily.pass")));
  }
}
