package dev.roundtable.mock;

import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Texts;
import dev.roundtable.delivery.Notices;
import dev.roundtable.group.GroupId;
import dev.roundtable.mock.ReviewRuns.Run;
import dev.roundtable.practice.Exposures;
import dev.roundtable.review.PoolResult;
import dev.roundtable.review.Pools;
import dev.roundtable.review.Reviews;
import dev.roundtable.review.Score;
import dev.roundtable.review.SubmissionResult;
import dev.roundtable.schedule.Sweep;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Ends the group's reviews of mock interviews: their authors are told, and practice remembers. */
@Component
@Order(66)
class ReviewEnds implements Sweep {

  private static final Logger log = LoggerFactory.getLogger(ReviewEnds.class);
  private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);

  private final ReviewRuns runs;
  private final MockInterviews interviews;
  private final Scenes scenes;
  private final Pools pools;
  private final Exposures exposures;
  private final Notices notices;
  private final Texts texts;
  private final TransactionTemplate transaction;

  ReviewEnds(
      ReviewRuns runs,
      MockInterviews interviews,
      Scenes scenes,
      Pools pools,
      Exposures exposures,
      Notices notices,
      Texts texts,
      TransactionTemplate transaction) {
    this.runs = runs;
    this.interviews = interviews;
    this.scenes = scenes;
    this.pools = pools;
    this.exposures = exposures;
    this.notices = notices;
    this.texts = texts;
    this.transaction = transaction;
  }

  @Override
  public String name() {
    return "reviews of mock interviews";
  }

  @Override
  public int sweep(Instant now, int limit) {
    List<Run> ended = runs.ended(now, limit);
    for (Run run : ended) {
      try {
        transaction.executeWithoutResult(status -> end(run, now));
      } catch (RuntimeException e) {
        log.error("ending the reviews of {} failed; it is tried again", run.interview(), e);
        runs.lookAgain(run.pool(), now.plus(AFTER_FAILURE));
      }
    }
    return ended.size();
  }

  @Override
  public Optional<Instant> nextDue() {
    return runs.nextEnd();
  }

  private void end(Run run, Instant now) {
    if (!runs.close(run.pool())) {
      return;
    }
    Optional<PoolResult> result = pools.close(run.pool());
    MockInterview it = interviews.find(run.interview()).orElseThrow();
    result.stream()
        .flatMap(found -> found.submissions().stream())
        .findFirst()
        .ifPresent(own -> tell(run, it, own, now));
  }

  private void tell(Run run, MockInterview it, SubmissionResult own, Instant now) {
    Scene scene = scenes.of(it);
    Score score = own.score();
    if (score != null) {
      scene.turns().stream()
          .filter(Turn::answered)
          .forEach(
              turn ->
                  exposures.met(
                      it.candidate(),
                      scene.questions().get(turn.number()),
                      Exposures.Kind.MOCK,
                      turn.id(),
                      now,
                      true,
                      score.value()));
    }
    GroupId group = it.setting().group();
    if (group == null) {
      return;
    }
    String about = Markdown.escape(scene.about());
    String text =
        score == null
            ? texts.get("mock.review.short", about, own.reviews())
            : texts.get(
                "mock.review.result",
                about,
                String.format(Locale.ROOT, "%.1f", score.value()),
                own.reviews());
    notices.add(
        it.candidate(),
        group,
        "mock-review",
        "mock-review/" + it.id(),
        new Message(
            Markdown.plain(text),
            List.of(
                new Block.Text(text),
                new Block.Buttons(
                    Button.plain(
                        Reviews.feedback(run.pool()), texts.get("mock.review.feedback"))))));
  }
}
