package dev.roundtable.review;

import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.Form;
import dev.roundtable.chat.Input;
import dev.roundtable.chat.Option;
import dev.roundtable.chat.Texts;
import dev.roundtable.guide.Criterion;
import dev.roundtable.guide.Level;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The two forms of a review: one sentence, or the whole rubric. */
@Component
class ReviewForms {

  /** The sentence's key in both forms. */
  static final String REMARK = "remark";

  private static final int OPTION = 75;

  /** Shorter than this is no sentence. */
  private static final int LEAST = 10;

  private final Texts texts;

  ReviewForms(Texts texts) {
    this.texts = texts;
  }

  /** The sentence that goes with a vote. */
  Form why(ReviewCard card, Vote vote) {
    return new Form(
        Target.action(SentenceSent.KIND, card.submission(), vote),
        texts.get("review.why.title"),
        texts.get("review.why.submit"),
        null,
        List.of(remark(card, true)));
  }

  /** A sentence for a vote that stands already. */
  Form sentence(ReviewCard card) {
    return new Form(
        Target.action(SentenceSent.KIND, card.submission()),
        texts.get("review.sentence.title"),
        texts.get("review.form.save"),
        null,
        List.of(remark(card, true)));
  }

  /** A level for each criterion, and a sentence. */
  Form rubric(ReviewCard card) {
    List<Input> inputs = new ArrayList<>();
    List<Criterion> criteria = card.pool().rubric().criteria();
    for (int place = 0; place < criteria.size(); place++) {
      inputs.add(criterion(card, criteria.get(place), key(place)));
    }
    inputs.add(remark(card, false));
    return new Form(
        ActionId.of(RubricPressed.KIND, card.submission()),
        texts.get("review.rubric.title"),
        texts.get("review.form.save"),
        null,
        inputs);
  }

  /** The key of a criterion's input, by its place in the rubric: criteria may have any names. */
  static String key(int place) {
    return "criterion-" + place;
  }

  private Input criterion(ReviewCard card, Criterion criterion, String key) {
    List<Option> options = new ArrayList<>();
    for (int level = 1; level <= Criterion.LEVELS; level++) {
      Level it = criterion.levels().get(level - 1);
      String label = it.description().isBlank() ? it.name() : it.name() + ": " + it.description();
      options.add(new Option(String.valueOf(level), Words.cut(label, OPTION)));
    }
    return new Input.PickOne(
        key,
        criterion.name(),
        criterion.asks(),
        false,
        options,
        card.level(criterion.key()).map(String::valueOf).orElse(null));
  }

  private Input remark(ReviewCard card, boolean required) {
    return new Input.LongText(
        REMARK,
        texts.get("review.remark.label"),
        texts.get(card.smallGroup() ? "review.remark.guessable" : "review.remark.hint"),
        required,
        required ? LEAST : 0,
        Review.MOST_CHARACTERS,
        written(card));
  }

  private static @Nullable String written(ReviewCard card) {
    Review given = card.given();
    return given == null ? null : given.remark();
  }
}
