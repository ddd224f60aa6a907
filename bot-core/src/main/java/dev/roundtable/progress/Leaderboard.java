package dev.roundtable.progress;

import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Texts;
import dev.roundtable.daily.MyQuestions;
import dev.roundtable.daily.MyQuestions.Tally;
import dev.roundtable.group.Member;
import dev.roundtable.group.Members;
import dev.roundtable.group.People;
import dev.roundtable.group.StudyGroup;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who answered most in four weeks, where the group wants a ranking. Nobody is named as last. */
@Component
class Leaderboard {

  private static final Duration SPAN = Duration.ofDays(28);
  private static final int PLACES = 3;

  /** With fewer people than this a top three would name the last one. */
  private static final int LEAST = 5;

  private final MyQuestions questions;
  private final Members members;
  private final People people;
  private final Clock clock;
  private final Texts texts;

  Leaderboard(MyQuestions questions, Members members, People people, Clock clock, Texts texts) {
    this.questions = questions;
    this.members = members;
    this.people = people;
    this.clock = clock;
    this.texts = texts;
  }

  /** The lines to show; empty where no ranking is wanted or too few take part. */
  Optional<String> of(StudyGroup group) {
    if (!group.settings().ranking()) {
      return Optional.empty();
    }
    List<Tally> tallies = questions.tallies(group.id(), clock.instant().minus(SPAN));
    List<Tally> ranked =
        tallies.stream()
            .filter(
                tally ->
                    members
                        .find(group.id(), tally.person())
                        .filter(Member::belongs)
                        .filter(m -> m.settings().ranked())
                        .isPresent())
            .toList();
    if (ranked.size() < LEAST) {
      return Optional.empty();
    }
    String lines =
        ranked.stream()
            .limit(PLACES)
            .map(
                tally ->
                    texts.get(
                        "progress.board.line",
                        Markdown.escape(people.get(tally.person()).name()),
                        tally.answers()))
            .collect(Collectors.joining("\n"));
    return Optional.of(texts.get("progress.board", lines));
  }
}
