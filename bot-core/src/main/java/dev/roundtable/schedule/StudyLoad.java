package dev.roundtable.schedule;

import dev.roundtable.guide.Guides;
import dev.roundtable.guide.Key;
import dev.roundtable.guide.Question;
import dev.roundtable.guide.QuestionRevision;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a schedule asks of a member on a study day, in minutes. */
@Component
class StudyLoad {

  /** Two reviews are asked of each member for a question, about three minutes each. */
  private static final int REVIEW_MINUTES = 2 * 3;

  private static final int UNKNOWN_ANSWER_MINUTES = 6;

  private final Guides guides;

  StudyLoad(Guides guides) {
    this.guides = guides;
  }

  /** Minutes a member spends on a study day: writing answers and giving the reviews asked for. */
  int minutes(List<RoundEntry> entries, Pace pace) {
    List<Integer> rounds =
        entries.stream()
            .filter(RoundEntry::active)
            .filter(RoundEntry::daily)
            .map(this::minutes)
            .toList();
    int sum = rounds.stream().mapToInt(Integer::intValue).sum();
    return pace == Pace.TURNS && !rounds.isEmpty() ? Math.round((float) sum / rounds.size()) : sum;
  }

  private int minutes(RoundEntry entry) {
    List<QuestionRevision> questions = guides.questions(entry.guide(), new Key(entry.roundKey()));
    double answer =
        questions.stream()
            .map(QuestionRevision::content)
            .filter(Question::daily)
            .mapToInt(question -> question.answer().minutes())
            .average()
            .orElse(UNKNOWN_ANSWER_MINUTES);
    return (int) Math.round(answer) + REVIEW_MINUTES;
  }
}
