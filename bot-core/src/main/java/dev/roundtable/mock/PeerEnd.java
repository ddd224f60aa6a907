package dev.roundtable.mock;

import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Texts;
import dev.roundtable.group.PersonId;
import dev.roundtable.mock.MockInterview.State;
import org.springframework.stereotype.Component;

/** After the last question with peers: marks come in, then the roles may swap. */
@Component
class PeerEnd {

  private final MockInterviews interviews;
  private final Ratings ratings;
  private final Finish finish;
  private final PeerConductor conductor;
  private final PeerCards cards;
  private final Texts texts;

  PeerEnd(
      MockInterviews interviews,
      Ratings ratings,
      Finish finish,
      PeerConductor conductor,
      PeerCards cards,
      Texts texts) {
    this.interviews = interviews;
    this.ratings = ratings;
    this.finish = finish;
    this.conductor = conductor;
    this.cards = cards;
    this.texts = texts;
  }

  /** Somebody gave their marks or their prediction. */
  void rated(MockInterview it, PersonId by) {
    if (it.state() == State.ENDED) {
      late(it, by);
      return;
    }
    finish.rated(it);
    interviews
        .find(it.id())
        .filter(
            now -> now.state() == State.ENDED && !now.alone() && now.meeting().follows() == null)
        .ifPresent(this::offerSwap);
  }

  /** An observer may take their time: the candidate hears of it then. */
  private void late(MockInterview it, PersonId by) {
    ratings.of(it.id()).stream()
        .filter(rating -> rating.person().equals(by))
        .findFirst()
        .ifPresent(
            rating -> {
              String vote = texts.get("review.vote." + rating.vote().level());
              String text = texts.get("mock.rate.late", conductor.name(by), vote);
              String remark =
                  rating.remark().isBlank() ? "" : "\n\n" + Markdown.escape(rating.remark());
              conductor.tell(it, it.candidate(), Message.text(text + remark));
            });
  }

  private void offerSwap(MockInterview it) {
    PersonId interviewer = it.interviewer().orElseThrow();
    conductor.tell(it, it.candidate(), cards.swap(it, conductor.name(interviewer)));
    conductor.tell(it, interviewer, cards.swap(it, conductor.name(it.candidate())));
  }
}
