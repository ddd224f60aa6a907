package dev.roundtable.schedule;

import java.time.Instant;

/** Something to tidy once a day, such as rows that nobody needs any more; a feature's bean. */
public interface Housekeeping {

  /** Tidies; repeating it is harmless. */
  void tidy(Instant now);
}
