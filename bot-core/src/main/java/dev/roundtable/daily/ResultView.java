package dev.roundtable.daily;

import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Texts;
import dev.roundtable.practice.QuestionSheet;
import dev.roundtable.practice.QuestionSheet.Sheets;
import dev.roundtable.review.Reviews;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a question's result for the room, and what it gives away after the end. */
@Component
class ResultView {

  private static final int NAMES = 12;

  private final Sheets sheets;
  private final Texts texts;

  ResultView(Sheets sheets, Texts texts) {
    this.sheets = sheets;
    this.texts = texts;
  }

  Message message(DailyQuestion question, ResultFacts.Facts facts) {
    QuestionSheet sheet = sheets.of(question.revision());
    String headline =
        texts.get(
            "daily.result.headline",
            GroupTimes.weekday(question.localDate()),
            facts.names().size(),
            facts.members(),
            facts.reviews());
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Text("**" + headline + "**\\\n" + Markdown.fromGuide(sheet.text())));
    blocks.add(new Block.Text(texts.get("daily.result.who", names(facts.names()))));
    ResultFacts.Passage passage = facts.passage();
    if (passage != null) {
      blocks.add(new Block.Quote(passage.text()));
      blocks.add(new Block.Note(by(passage)));
    }
    if (!facts.top().isEmpty()) {
      blocks.add(new Block.Text(texts.get("daily.result.top", top(facts.top()))));
    }
    if (!sheet.revision().content().strong().isEmpty()) {
      blocks.add(new Block.Text(strong(sheet)));
    }
    blocks.add(new Block.Buttons(buttons(question, sheet, passage)));
    return new Message(headline, blocks);
  }

  /** What a strong answer to this very question shows. */
  String strong(QuestionSheet sheet) {
    return texts.get("daily.result.strong")
        + "\n"
        + sheet.revision().content().strong().stream()
            .map(line -> "- " + Markdown.fromGuide(line).strip())
            .collect(Collectors.joining("\n"));
  }

  private List<Button> buttons(
      DailyQuestion question, QuestionSheet sheet, ResultFacts.@Nullable Passage passage) {
    var buttons = new ArrayList<Button>();
    if (!sheet.revision().content().sampleAnswer().isBlank()) {
      buttons.add(
          Button.plain(SampleButton.action(question.id()), texts.get("daily.result.sample")));
    }
    buttons.add(
        Button.plain(
            Reviews.feedback(ReviewSide.pool(question.id())), texts.get("daily.result.feedback")));
    if (passage != null) {
      buttons.add(Button.plain(ReportButton.ofAnswer(passage.answer()), texts.get("daily.report")));
    }
    return buttons;
  }

  private String by(ResultFacts.Passage passage) {
    String author = Markdown.escape(passage.author());
    String strongest = passage.strongest();
    return strongest == null
        ? author
        : texts.get("daily.result.by", author, Markdown.escape(strongest));
  }

  private String names(List<String> names) {
    String shown =
        names.stream().limit(NAMES).map(Markdown::escape).collect(Collectors.joining(", "));
    return names.size() <= NAMES
        ? shown
        : texts.get("daily.result.more", shown, names.size() - NAMES);
  }

  private static String top(List<String> top) {
    var lines = new StringBuilder();
    for (int place = 0; place < top.size(); place++) {
      lines.append("\\\n").append(place + 1).append("\\. ").append(Markdown.escape(top.get(place)));
    }
    return lines.toString();
  }
}
