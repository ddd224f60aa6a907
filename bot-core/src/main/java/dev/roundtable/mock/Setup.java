package dev.roundtable.mock;

import dev.roundtable.chat.Actor;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.guide.GuideId;
import dev.roundtable.guide.GuideMatch;
import dev.roundtable.guide.Guides;
import dev.roundtable.guide.Key;
import dev.roundtable.mock.MockInterview.Setting;
import dev.roundtable.practice.MockLink;
import dev.roundtable.practice.StudiedGuide;
import dev.roundtable.practice.StudiedGuide.Reader;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sets a mock interview up: from words or a link to a draft that its candidate can start. */
@Component
class Setup {

  private final StudiedGuide studied;
  private final Guides guides;
  private final MockInterviews interviews;
  private final Scenes scenes;
  private final ChooseQuestions choosing;
  private final SetupCard card;
  private final Texts texts;
  private final Clock clock;

  Setup(
      StudiedGuide studied,
      Guides guides,
      MockInterviews interviews,
      Scenes scenes,
      ChooseQuestions choosing,
      SetupCard card,
      Texts texts,
      Clock clock) {
    this.studied = studied;
    this.guides = guides;
    this.interviews = interviews;
    this.scenes = scenes;
    this.choosing = choosing;
    this.card = card;
    this.texts = texts;
    this.clock = clock;
  }

  /** Who asks for one. */
  Reader reader(Actor actor, Place place) {
    return studied.of(actor, place);
  }

  /** A draft about a round or topic; nothing where there is nothing to ask. */
  Optional<MockInterview> draft(Reader reader, GuideId guide, GuideMatch about) {
    Key topic = about instanceof GuideMatch.OfTopic it ? it.topic().key() : null;
    var setting = new Setting(reader.group(), guide, about.round().key(), topic, false);
    MockInterview draft = MockInterview.draft(setting, reader.person(), clock.instant());
    if (!choosing.any(scenes.of(draft))) {
      return Optional.empty();
    }
    interviews.add(draft);
    return Optional.of(draft);
  }

  /** The card of a draft about what a link says. */
  Response open(Actor actor, Place place, MockLink link) {
    Reader reader = reader(actor, place);
    Optional<GuideMatch> about = about(link);
    if (about.isEmpty()) {
      return Response.refuse(texts.get("mock.gone"));
    }
    return open(reader, link.guide(), about.get(), List.of());
  }

  /** The card of a draft, saying what else could have been meant. */
  Response open(Reader reader, GuideId guide, GuideMatch about, List<GuideMatch> others) {
    return draft(reader, guide, about)
        .<Response>map(
            draft ->
                new Response.Private(
                    card.of(
                        scenes.of(draft),
                        interviews.unfinishedAlone(reader.person()).map(scenes::of),
                        others)))
        .orElseGet(() -> Response.refuse(texts.get("mock.nothing-to-ask")));
  }

  private Optional<GuideMatch> about(MockLink link) {
    return guides
        .find(link.guide())
        .flatMap(
            guide -> {
              Key key = key(link.about());
              if (key == null) {
                return Optional.empty();
              }
              if (link.about().startsWith(MockLink.ROUND)) {
                return guide.round(key).map(GuideMatch.OfRound::new);
              }
              return guide
                  .roundOfTopic(key)
                  .flatMap(
                      round -> round.topic(key).map(topic -> new GuideMatch.OfTopic(round, topic)));
            });
  }

  private static @Nullable Key key(String about) {
    int slash = about.indexOf('/');
    String key = about.substring(slash + 1);
    return slash > 0 && Key.isValid(key) ? new Key(key) : null;
  }
}
