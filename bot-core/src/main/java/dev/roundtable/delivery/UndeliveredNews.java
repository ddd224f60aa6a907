package dev.roundtable.delivery;

import dev.roundtable.chat.Actor;
import dev.roundtable.chat.Block;
import dev.roundtable.chat.Postscript;
import dev.roundtable.group.People;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows news that could not be delivered at the person's next press. */
@Component
class UndeliveredNews implements Postscript {

  /** A few at a time; the others come at later presses. */
  private static final int MOST = 3;

  private final People people;
  private final Notices notices;

  UndeliveredNews(People people, Notices notices) {
    this.people = people;
    this.notices = notices;
  }

  @Override
  @Transactional
  public List<Block> after(Actor actor) {
    var blocks = new ArrayList<Block>();
    people
        .known(actor.account())
        .ifPresent(
            person -> {
              List<Notices.Notice> waiting =
                  notices.undelivered(person).stream().limit(MOST).toList();
              for (Notices.Notice notice : waiting) {
                blocks.add(new Block.Divider());
                blocks.addAll(notice.part().blocks());
              }
              notices.seen(waiting);
            });
    return blocks;
  }
}
