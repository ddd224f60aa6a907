package dev.roundtable.practice;

import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Option;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.PersonId;
import dev.roundtable.guide.FocusTopic;
import dev.roundtable.guide.Guide;
import dev.roundtable.guide.GuideId;
import dev.roundtable.guide.GuideMatch;
import dev.roundtable.guide.Guides;
import dev.roundtable.guide.Key;
import dev.roundtable.guide.Question;
import dev.roundtable.guide.QuestionId;
import dev.roundtable.guide.QuestionRevision;
import dev.roundtable.guide.Round;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens the guide at a page; a sample answer only for those who have answered already. */
@Component
class GuideReader {

  private final Guides guides;
  private final GuidePages pages;
  private final Exposures exposures;
  private final OpenElsewhere open;
  private final HiddenQuestions hidden;
  private final Texts texts;

  GuideReader(
      Guides guides,
      GuidePages pages,
      Exposures exposures,
      OpenElsewhere open,
      HiddenQuestions hidden,
      Texts texts) {
    this.guides = guides;
    this.pages = pages;
    this.exposures = exposures;
    this.open = open;
    this.hidden = hidden;
    this.texts = texts;
  }

  /** The page that these words mean best; empty if none does. */
  Optional<String> page(GuideId guide, String words) {
    return guides.find(guide, words).stream()
        .findFirst()
        .map(
            match ->
                switch (match) {
                  case GuideMatch.OfRound(Round round) -> GuideLink.ROUND + round.key();
                  case GuideMatch.OfTopic(Round round, FocusTopic topic) ->
                      GuideLink.TOPIC + topic.key();
                });
  }

  /** A page as somebody sees it; the overview where the page is no more. */
  Message open(GuideLink link, PersonId person, @Nullable GroupId group) {
    Guide guide = guides.get(link.guide());
    GuideId id = link.guide();
    String page = link.page();
    String key = page.length() > 2 ? page.substring(2) : "";
    Optional<Message> found =
        switch (page) {
          case GuideLink.RESOURCES -> Optional.of(pages.resources(id, guide));
          case GuideLink.SOURCES -> Optional.of(pages.sources(id, guide));
          default ->
              switch (page.substring(0, Math.min(2, page.length()))) {
                case GuideLink.ROUND -> guide.round(new Key(key)).map(r -> pages.round(id, r));
                case GuideLink.TIPS -> guide.round(new Key(key)).map(r -> pages.tips(id, r));
                case GuideLink.TOPIC -> topic(id, guide, new Key(key), group);
                case GuideLink.QUESTION ->
                    Optional.of(question(id, guide, key, person, group, false));
                case GuideLink.SAMPLE -> Optional.of(question(id, guide, key, person, group, true));
                default -> Optional.empty();
              };
        };
    return found.orElseGet(() -> pages.overview(id, guide));
  }

  private Optional<Message> topic(GuideId id, Guide guide, Key key, @Nullable GroupId group) {
    Optional<Round> round = guide.roundOfTopic(key);
    Optional<FocusTopic> topic = guide.topic(key);
    if (round.isEmpty() || topic.isEmpty()) {
      return Optional.empty();
    }
    Set<UUID> away = group == null ? Set.of() : hidden.of(group);
    List<QuestionRevision> shown =
        guides.questions(id, round.get().key()).stream()
            .filter(q -> key.equals(q.topic()) && !away.contains(q.question().value()))
            .toList();
    List<Option> questions =
        shown.stream()
            .map(
                q ->
                    GuidePages.option(
                        GuideLink.QUESTION + GuideLink.brief(q.question().value()),
                        q.content().text()))
            .toList();
    List<String> asked = shown.stream().map(q -> q.content().text()).toList();
    return Optional.of(pages.topic(id, round.get(), topic.get(), asked, questions));
  }

  private Message question(
      GuideId id,
      Guide guide,
      String key,
      PersonId person,
      @Nullable GroupId group,
      boolean sample) {
    QuestionRevision revision = guides.newest(new QuestionId(GuideLink.id(key)));
    Question question = revision.content();
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Text(Markdown.strong(GuidePages.guideText(question.text()))));
    blocks.add(
        new Block.Note(
            texts.get(
                "practice.length",
                question.answer().words().toString(),
                question.answer().minutes())));
    if (sample) {
      blocks.add(new Block.Text(sampleOf(revision, person, group)));
    } else {
      lines(blocks, "practice.guide.hints", question.hints());
      lines(blocks, "practice.follow-ups", question.followUps());
    }
    var buttons = new ArrayList<Button>();
    if (!sample && !question.sampleAnswer().isBlank()) {
      buttons.add(
          GuidePages.button(id, GuideLink.SAMPLE + key, texts.get("practice.guide.sample")));
    }
    Key topic = revision.topic();
    Key round = revision.round();
    if (topic != null) {
      guide
          .topic(topic)
          .ifPresent(
              t ->
                  buttons.add(
                      GuidePages.button(
                          id,
                          GuideLink.TOPIC + t.key(),
                          texts.get("practice.guide.back", t.name()))));
    } else if (round != null) {
      guide.round(round).ifPresent(r -> buttons.add(pages.back(id, r)));
    }
    buttons.add(GuidePages.button(id, GuideLink.OVERVIEW, texts.get("practice.guide.overview")));
    blocks.add(new Block.Buttons(buttons));
    return new Message(question.text(), blocks);
  }

  private String sampleOf(QuestionRevision revision, PersonId person, @Nullable GroupId group) {
    if (open.isOpenFor(person, group, revision.question().value())) {
      return texts.get("practice.guide.sample.open");
    }
    if (!exposures.hasAnswered(person, revision.question().value())) {
      return texts.get("practice.guide.sample.first");
    }
    return texts.get("practice.sample", GuidePages.guideText(revision.content().sampleAnswer()));
  }

  private void lines(List<Block> blocks, String key, List<String> lines) {
    if (!lines.isEmpty()) {
      blocks.add(
          new Block.Text(
              texts.get(key)
                  + "\n"
                  + lines.stream()
                      .map(line -> "- " + GuidePages.guideText(line))
                      .collect(Collectors.joining("\n"))));
    }
  }

  /** A page in private. */
  Response show(GuideLink link, PersonId person, @Nullable GroupId group) {
    return new Response.Private(open(link, person, group));
  }
}
