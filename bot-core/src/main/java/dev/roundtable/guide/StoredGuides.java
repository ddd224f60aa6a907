package dev.roundtable.guide;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/**
 * The guides of the database, kept in memory as long as their checksum stands: another node may
 * change one at any time.
 */
@Service
class StoredGuides implements Guides {

  private static final int KEPT_REVISIONS = 20_000;

  private record Kept(String checksum, Guide guide, List<QuestionRevision> questions) {}

  private final GuideTable guides;
  private final QuestionTable questions;
  private final Map<GuideId, Kept> kept = new ConcurrentHashMap<>();
  private final Map<RevisionId, QuestionRevision> revisions = new ConcurrentHashMap<>();

  StoredGuides(GuideTable guides, QuestionTable questions) {
    this.guides = guides;
    this.questions = questions;
  }

  @Override
  public List<GuideSummary> all() {
    return guides.ownedBy(GuideTable.BUNDLED);
  }

  @Override
  public Optional<Guide> find(GuideId id) {
    return kept(id).map(Kept::guide);
  }

  @Override
  public List<QuestionRevision> questions(GuideId guide, Key round) {
    return kept(guide).map(Kept::questions).orElse(List.of()).stream()
        .filter(revision -> round.equals(revision.round()) && revision.chair() == null)
        .toList();
  }

  @Override
  public List<QuestionRevision> chairQuestions(GuideId guide, Key round, Key chair) {
    return kept(guide).map(Kept::questions).orElse(List.of()).stream()
        .filter(revision -> round.equals(revision.round()) && chair.equals(revision.chair()))
        .toList();
  }

  @Override
  public List<QuestionRevision> frequentlyAsked(GuideId guide) {
    return kept(guide).map(Kept::questions).orElse(List.of()).stream()
        .filter(revision -> revision.round() == null)
        .toList();
  }

  @Override
  public QuestionRevision revision(RevisionId id) {
    QuestionRevision known = revisions.get(id);
    if (known != null) {
      return known;
    }
    QuestionRevision read =
        questions
            .revision(id)
            .orElseThrow(() -> new IllegalArgumentException("no question revision " + id));
    if (revisions.size() >= KEPT_REVISIONS) {
      revisions.clear();
    }
    revisions.put(id, read);
    return read;
  }

  @Override
  public QuestionRevision newest(QuestionId id) {
    return questions
        .newest(id)
        .orElseThrow(() -> new IllegalArgumentException("no question " + id));
  }

  @Override
  public List<GuideMatch> find(GuideId guide, String words) {
    return find(guide).map(it -> GuideWords.find(it, words)).orElse(List.of());
  }

  @Override
  public List<GuideMatch> complete(GuideId guide, String typed, int limit) {
    return find(guide).map(it -> GuideWords.complete(it, typed, limit)).orElse(List.of());
  }

  private Optional<Kept> kept(GuideId id) {
    Optional<GuideTable.Version> now = guides.version(id);
    if (now.isEmpty()) {
      return Optional.empty();
    }
    Kept before = kept.get(id);
    if (before != null && before.checksum().equals(now.get().checksum())) {
      return Optional.of(before);
    }
    String yaml = guides.content(id);
    GuideReading reading =
        GuideFiles.read("guide " + id.value(), yaml.getBytes(StandardCharsets.UTF_8));
    Kept fresh = new Kept(now.get().checksum(), reading.orThrow(), questions.askable(id));
    kept.put(id, fresh);
    return Optional.of(fresh);
  }
}
