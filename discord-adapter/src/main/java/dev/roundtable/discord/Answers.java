package dev.roundtable.discord;

import dev.roundtable.chat.FormOffers;
import dev.roundtable.chat.Texts;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;

/** What all responders answer with. */
record Answers(
    Pages pages,
    FormOffers offers,
    OpenForms forms,
    Texts texts,
    Clock clock,
    AtomicInteger underWay) {

  /** Answers, counted while it is under way. */
  void give(Runnable answer) {
    underWay.incrementAndGet();
    try {
      answer.run();
    } finally {
      underWay.decrementAndGet();
    }
  }
}
