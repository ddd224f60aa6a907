package dev.roundtable.schedule;

import dev.roundtable.chat.Block;
import java.util.List;

/** Shows what the first question of a schedule will look like; the bean of a higher floor. */
public interface FirstCard {

  /** The card's blocks without its buttons; empty where nothing can be asked. */
  List<Block> preview(SchedulePreview.Due due);
}
