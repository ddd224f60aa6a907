package dev.roundtable.web.tryout.play;

import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.Form;
import dev.roundtable.chat.Input;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.guide.Question;
import dev.roundtable.web.tryout.TryOutClock;
import dev.roundtable.web.tryout.platform.Door;
import dev.roundtable.web.tryout.store.Post;
import dev.roundtable.web.tryout.store.Shelves;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets the played members do what they would do by now: answer what is open, and review. */
final class Players {

  private static final Logger log = LoggerFactory.getLogger(Players.class);

  /** As many as anybody may give in a day. */
  private static final int REVIEWS = 3;

  private static final Duration THINKING = Duration.ofMinutes(4);
  private static final int VOTES = 4;

  private final Door door;
  private final Shelves shelves;
  private final TryOutClock clock;
  private final QuestionBook book;
  private final Answerer answerer;
  private final Critic critic;
  private final Texts texts;

  Players(
      Door door,
      Shelves shelves,
      TryOutClock clock,
      QuestionBook book,
      Answerer answerer,
      Critic critic,
      Texts texts) {
    this.door = door;
    this.shelves = shelves;
    this.clock = clock;
    this.book = book;
    this.answerer = answerer;
    this.critic = critic;
    this.texts = texts;
  }

  /** Answers every card of the room that can be answered and has no word of theirs yet. */
  void answer(Place.Room room) {
    List<Post> cards = shelves.threads(room).stream().filter(this::open).toList();
    for (int place = 0; place < cards.size(); place++) {
      for (Player player : Player.ALL) {
        attempt(player, cards.get(place), place % 2);
      }
    }
  }

  /** Reviews what is there to review, one answer each in turn. */
  void review(Place.Room room) {
    for (int turn = 0; turn < REVIEWS; turn++) {
      for (Player player : Player.ALL) {
        review(player, room);
      }
    }
  }

  private void attempt(Player player, Post card, int round) {
    Place.Thread thread = Objects.requireNonNull(card.thread());
    boolean said =
        shelves.posts(thread).stream().anyMatch(post -> player.id().equals(post.author()));
    Message message = Objects.requireNonNull(card.message());
    Optional<Question> question = book.shownIn(message);
    if (said || question.isEmpty()) {
      return;
    }
    clock.moveTo(clock.instant().plus(THINKING));
    if (player.answers(round)) {
      door.say(
          player.id(), thread, answerer.answer(question.get(), player.quality()), List.of(), null);
    } else {
      Hands.button(message, texts.get("daily.pass"))
          .ifPresent(pass -> hands(player).press(card.place(), card.ref(), pass.action()));
    }
  }

  private void review(Player player, Place.Room room) {
    Hands hands = hands(player);
    Optional<Message> card = Hands.message(hands.run(room, "review"));
    Optional<String> text = card.flatMap(Players::quoted);
    List<Button> votes = card.map(it -> Hands.buttons(it).limit(VOTES).toList()).orElse(List.of());
    if (text.isEmpty() || votes.size() < VOTES) {
      return;
    }
    Question question = book.shownIn(card.get()).orElse(null);
    Critic.Opinion opinion = critic.read(text.get(), question, player);
    Response response = hands.press(room, null, votes.get(opinion.vote() - 1).action());
    if (response instanceof Response.OpenForm open) {
      log(hands.send(room, open.form(), remark(open.form(), opinion)));
      return;
    }
    Hands.message(response)
        .flatMap(done -> Hands.button(done, texts.get("review.recorded.add")))
        .map(add -> hands.press(room, null, add.action()))
        .filter(Response.OpenForm.class::isInstance)
        .map(opened -> ((Response.OpenForm) opened).form())
        .ifPresent(form -> log(hands.send(room, form, remark(form, opinion))));
  }

  private static Map<String, String> remark(Form form, Critic.Opinion opinion) {
    return form.inputs().stream()
        .filter(Input.LongText.class::isInstance)
        .findFirst()
        .map(input -> Map.of(input.key(), opinion.remark()))
        .orElse(Map.of());
  }

  private static Optional<String> quoted(Message card) {
    return card.blocks().stream()
        .filter(Block.Quote.class::isInstance)
        .map(block -> ((Block.Quote) block).plain())
        .findFirst();
  }

  private boolean open(Post card) {
    Message message = card.message();
    return message != null && Hands.button(message, texts.get("daily.answer")).isPresent();
  }

  private Hands hands(Player player) {
    return new Hands(door, clock, player.id());
  }

  private static void log(Response response) {
    if (response instanceof Response.Refusal || response instanceof Response.FormErrors) {
      log.debug("a played review was refused: {}", response);
    }
  }
}
