package dev.roundtable.web.tryout.page;

import dev.roundtable.chat.Option;
import dev.roundtable.chat.Place;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the page can do with the played group: go on, start over, take another guide. */
public interface Story {

  /**
   * What going on will do.
   *
   * @param what in a few words, such as "Answers end"
   * @param at when that is; null where it happens at once
   */
  record Next(String what, @Nullable Instant at) {}

  /**
   * How far a newcomer is with the three things to do.
   *
   * @param done whether the hint may go away
   */
  record Hint(boolean answered, boolean stepped, boolean read, boolean done) {}

  /** What the next step will do. */
  Next next();

  /** Goes on; a second call meanwhile does nothing. */
  void step();

  /** Forgets everything and plays anew, by another guide if one is named. */
  void startOver(@Nullable String guide);

  /** The guides to choose from. */
  List<Option> guides();

  /** The guide played now; empty before there is one. */
  String guide();

  /** How far somebody is. */
  Hint hint(String person);

  /** Somebody looks at a place. */
  void visited(String person, Place place);
}
