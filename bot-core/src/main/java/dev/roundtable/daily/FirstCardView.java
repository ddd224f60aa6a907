package dev.roundtable.daily;

import dev.roundtable.chat.Block;
import dev.roundtable.guide.Key;
import dev.roundtable.practice.QuestionPicker;
import dev.roundtable.practice.QuestionSheet.Sheets;
import dev.roundtable.schedule.FirstCard;
import dev.roundtable.schedule.SchedulePreview;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows whoever sets a group up what its first question will look like. */
@Component
class FirstCardView implements FirstCard {

  private final QuestionPicker picker;
  private final Sheets sheets;
  private final CardView view;

  FirstCardView(QuestionPicker picker, Sheets sheets, CardView view) {
    this.picker = picker;
    this.sheets = sheets;
    this.view = view;
  }

  @Override
  public List<Block> preview(SchedulePreview.Due due) {
    return picker
        .first(due.guide(), new Key(due.roundKey()))
        .map(picked -> view.body(sheets.of(picked), due.localDate()))
        .orElse(List.of());
  }
}
