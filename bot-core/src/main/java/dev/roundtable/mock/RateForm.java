package dev.roundtable.mock;

import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.Block;
import dev.roundtable.chat.Form;
import dev.roundtable.chat.FormHandler;
import dev.roundtable.chat.Input;
import dev.roundtable.chat.Interaction.FormSubmitted;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Option;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.guide.Key;
import dev.roundtable.mock.Held.Holding;
import dev.roundtable.mock.Line.Kind;
import dev.roundtable.review.Vote;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The marks of whoever interviewed or observed; their own notes stand beside the form. */
@Component
class RateForm implements FormHandler {

  private static final String VOTE = "vote";
  private static final String STRONGEST = "strongest";
  private static final String WORK_ON = "work-on";
  private static final String REMARK = "remark";
  private static final int LONGEST = 1_000;

  private final Held held;
  private final Scenes scenes;
  private final Transcript transcript;
  private final Ratings ratings;
  private final PeerEnd end;
  private final Texts texts;

  RateForm(
      Held held, Scenes scenes, Transcript transcript, Ratings ratings, PeerEnd end, Texts texts) {
    this.held = held;
    this.scenes = scenes;
    this.transcript = transcript;
    this.ratings = ratings;
    this.end = end;
    this.texts = texts;
  }

  @Override
  public String kind() {
    return PeerCards.RATE;
  }

  Form form(Holding.Now now) {
    List<Option> criteria =
        scenes.of(now.it()).round().rubricToReadBy().criteria().stream()
            .map(criterion -> new Option(criterion.key().value(), criterion.name()))
            .toList();
    List<Option> votes =
        Arrays.stream(Vote.values())
            .map(
                vote -> {
                  String level = String.valueOf(vote.level());
                  return new Option(level, texts.get("review.vote." + level));
                })
            .toList();
    return new Form(
        ActionId.of(PeerCards.RATE, now.it().id()),
        texts.get("mock.rate.title"),
        texts.get("mock.form.submit"),
        notes(now),
        List.of(
            new Input.PickOne(VOTE, texts.get("mock.rate.vote"), "", true, votes, null),
            new Input.PickOne(
                STRONGEST, texts.get("mock.rate.strongest"), "", false, criteria, null),
            new Input.PickOne(WORK_ON, texts.get("mock.rate.work-on"), "", false, criteria, null),
            new Input.LongText(
                REMARK,
                texts.get("mock.rate.remark"),
                texts.get("mock.rate.remark.hint"),
                false,
                0,
                LONGEST,
                null)));
  }

  private @Nullable Message notes(Holding.Now now) {
    String notes =
        transcript.of(now.it().id()).stream()
            .filter(line -> line.kind() == Kind.NOTE && now.person().equals(line.person()))
            .map(Line::text)
            .filter(text -> !text.isBlank())
            .collect(Collectors.joining("\n"));
    return notes.isEmpty()
        ? null
        : new Message(texts.get("mock.rate.notes"), List.of(new Block.Quote(notes)));
  }

  @Override
  @Transactional
  public Response submit(FormSubmitted form) {
    Optional<String> vote = form.values().text(VOTE);
    if (vote.isEmpty()) {
      return new Response.FormErrors(Map.of(VOTE, texts.get("mock.rate.missing")));
    }
    return switch (held.any(form.actor(), MockId.parse(form.action().argument()))) {
      case Holding.Not(Response response) -> response;
      case Holding.Now now
          when now.person().equals(now.it().candidate()) || !now.it().beat().phase().afterwards() ->
          Response.refuse(texts.get("mock.past"));
      case Holding.Now now -> {
        ratings.give(
            new Rating(
                now.it().id(),
                now.person(),
                Vote.ofLevel(Integer.parseInt(vote.get())),
                form.values().text(STRONGEST).map(Key::new).orElse(null),
                form.values().text(WORK_ON).map(Key::new).orElse(null),
                form.values().text(REMARK).orElse("").strip(),
                form.at()));
        end.rated(now.it(), now.person());
        yield Response.say(texts.get("mock.rate.done"));
      }
    };
  }
}
