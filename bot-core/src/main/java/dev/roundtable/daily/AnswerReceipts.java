package dev.roundtable.daily;

import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What somebody who gave an answer is told, after it is written down. */
@Component
class AnswerReceipts {

  private final Texts texts;

  AnswerReceipts(Texts texts) {
    this.texts = texts;
  }

  /**
   * The receipt or the refusal.
   *
   * @param text what they wrote, shown again where it was not taken, so that nothing is lost
   */
  Response of(GiveAnswer.Outcome outcome, DailyQuestion question, String text) {
    return switch (outcome) {
      case COUNTED -> receipt(question, question.sealed() ? "counted.sealed" : "counted");
      case LATE -> receipt(question, "late");
      case HELD -> receipt(question, "held");
      case UNSCORED -> receipt(question, "unscored");
      case TOO_LATE, CANCELLED, EXCLUDED, SEALED, NOT_COUNTED -> refusal(question, outcome, text);
    };
  }

  /** The question takes no answers any more. */
  Response over(DailyQuestion question) {
    boolean cancelled = question.state() == DailyQuestion.State.CANCELLED;
    return Response.refuse(texts.get(cancelled ? "daily.cancelled" : "daily.too-late"));
  }

  private Response receipt(DailyQuestion question, String how) {
    String said = texts.get("daily.given." + how);
    return new Response.Private(
        new Message(
            Markdown.plain(said),
            List.of(
                new Block.Text(said),
                new Block.Buttons(
                    Button.plain(AnswerForm.action(question.id()), texts.get("daily.edit")),
                    Button.plain(
                        WithdrawButton.action(question.id()), texts.get("daily.withdraw"))))));
  }

  private Response refusal(DailyQuestion question, GiveAnswer.Outcome outcome, String text) {
    String said =
        switch (outcome) {
          case CANCELLED -> texts.get("daily.cancelled");
          case EXCLUDED -> texts.get("daily.excluded");
          case SEALED -> texts.get("daily.sealed.hint");
          case TOO_LATE -> texts.get("daily.too-late");
          default -> texts.get("daily.not-counted");
        };
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Text(said));
    if (!text.isBlank()) {
      blocks.add(new Block.Quote(text));
    }
    if (outcome == GiveAnswer.Outcome.SEALED) {
      blocks.add(
          new Block.Buttons(
              Button.primary(AnswerForm.action(question.id()), texts.get("daily.answer"))));
    }
    return new Response.Refusal(new Message(Markdown.plain(said), blocks));
  }
}
