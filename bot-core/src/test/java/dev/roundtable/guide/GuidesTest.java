package dev.roundtable.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roundtable.testing.MovableClock;
import dev.roundtable.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the guides of the database promise, on both databases. */
class GuidesTest {

  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final String FILE =
      """
      id: acme-analyst
      title: Acme Analyst
      role: Analyst
      company: Acme
      faq: [{id: faq-sql, question: How do you join?, answer: With care.}]
      rounds:
        - id: talk
          name: First Talk
          questions: [{id: why-acme, text: Why Acme?}]
          topics:
            - id: care
              name: Care
              questions:
                - {id: slip, text: Which slip taught you most?, sampleAnswer: A wrong sum.}
                - {id: check, text: How do you check a number?}
            - {id: calm, name: Calm, about: Show that you stay calm.}
      """;

  private final MovableClock clock = new MovableClock(NOON);

  private record Shelf(GuideTable table, StoredGuides guides) {
    GuideId id() {
      return guides.all().getFirst().id();
    }

    List<String> texts(String round) {
      return guides.questions(id(), new Key(round)).stream()
          .map(it -> it.content().key() + " " + it.number())
          .toList();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aGuideThatWasBroughtInIsThereWithAllItsQuestions(TestDatabase database) {
    Shelf shelf = shelf(database.create());

    assertThat(shelf.table().bringIn(guide(FILE))).isEqualTo(GuideTable.Outcome.ADDED);

    assertThat(shelf.guides().all())
        .singleElement()
        .satisfies(it -> assertThat(it.company()).isEqualTo("Acme"));
    assertThat(shelf.guides().get(shelf.id())).isEqualTo(guide(FILE));
    assertThat(shelf.texts("talk"))
        .containsExactly("why-acme 1", "slip 1", "check 1", "open-calm 1");
    assertThat(shelf.guides().frequentlyAsked(shelf.id()))
        .singleElement()
        .satisfies(it -> assertThat(it.content().sampleAnswer()).isEqualTo("With care."));
    assertThat(shelf.guides().find(new GuideId(shelf.id().value())).orElseThrow().rounds())
        .hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void aRevisionIsExactlyWhatWasAsked(TestDatabase database) {
    Shelf shelf = shelf(database.create());
    shelf.table().bringIn(guide(FILE));

    for (QuestionRevision asked : shelf.guides().questions(shelf.id(), new Key("talk"))) {
      QuestionRevision again = shelf.guides().revision(asked.id());
      assertThat(again).isEqualTo(asked);
      assertThat(again.createdAt()).isEqualTo(NOON);
      assertThat(shelf.guides().newest(asked.question())).isEqualTo(asked);
    }
    QuestionRevision prompt = shelf.guides().questions(shelf.id(), new Key("talk")).get(3);
    assertThat(prompt.content().openPrompt()).isTrue();
    assertThat(prompt.topic()).isEqualTo(new Key("calm"));
    assertThatThrownBy(() -> shelf.guides().revision(RevisionId.random()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @EnumSource
  void bringingTheSameFileInAgainChangesNothing(TestDatabase database) {
    DataSource source = database.create();
    Shelf shelf = shelf(source);
    shelf.table().bringIn(guide(FILE));
    List<QuestionRevision> before = shelf.guides().questions(shelf.id(), new Key("talk"));

    assertThat(shelf.table().bringIn(guide("# a comment\n" + FILE)))
        .isEqualTo(GuideTable.Outcome.UNCHANGED);

    assertThat(shelf(source).guides().questions(shelf.id(), new Key("talk"))).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource
  void aNewWordingIsANewRevisionAndWhatWasAskedStays(TestDatabase database) {
    Shelf shelf = shelf(database.create());
    shelf.table().bringIn(guide(FILE));
    QuestionRevision asked = shelf.guides().questions(shelf.id(), new Key("talk")).get(1);
    clock.pass(Duration.ofDays(1));

    String changed = FILE.replace("Which slip taught you most?", "Which mistake taught you most?");
    assertThat(shelf.table().bringIn(guide(changed))).isEqualTo(GuideTable.Outcome.UPDATED);

    QuestionRevision now = shelf.guides().questions(shelf.id(), new Key("talk")).get(1);
    assertThat(now.content().text()).isEqualTo("Which mistake taught you most?");
    assertThat(now.question()).isEqualTo(asked.question());
    assertThat(now.number()).isEqualTo(2);
    assertThat(now.createdAt()).isEqualTo(NOON.plus(Duration.ofDays(1)));
    assertThat(shelf.guides().revision(asked.id())).isEqualTo(asked);
    assertThat(shelf.texts("talk")).contains("check 1");
  }

  @ParameterizedTest
  @EnumSource
  void aQuestionThatIsGoneIsRetiredAndComesBackUnderItsId(TestDatabase database) {
    Shelf shelf = shelf(database.create());
    shelf.table().bringIn(guide(FILE));
    QuestionRevision check = shelf.guides().questions(shelf.id(), new Key("talk")).get(2);

    String without =
        FILE.replace("          - {id: check, text: How do you check a number?}\n", "");
    assertThat(without).isNotEqualTo(FILE);
    shelf.table().bringIn(guide(without));
    assertThat(shelf.texts("talk")).containsExactly("why-acme 1", "slip 1", "open-calm 1");
    assertThat(shelf.guides().newest(check.question())).isEqualTo(check);

    shelf.table().bringIn(guide(FILE));
    assertThat(shelf.guides().questions(shelf.id(), new Key("talk"))).contains(check);
  }

  @ParameterizedTest
  @EnumSource
  void anOpenPromptRetiresWhenItsTopicGetsAQuestion(TestDatabase database) {
    Shelf shelf = shelf(database.create());
    shelf.table().bringIn(guide(FILE));

    shelf
        .table()
        .bringIn(
            guide(
                FILE.replace(
                    "stay calm.}", "stay calm., questions: [{id: storm, text: Which storm?}]}")));

    assertThat(shelf.texts("talk")).containsExactly("why-acme 1", "slip 1", "check 1", "storm 1");
  }

  @ParameterizedTest
  @EnumSource
  void theQuestionsOfAPanelsChairsAreKeptApartFromThoseOfTheRound(TestDatabase database) {
    Shelf shelf = shelf(database.create());
    String three =
        "questions: [{id: %1$s1, text: A?}, {id: %1$s2, text: B?}, {id: %1$s3, text: C?}]";
    shelf
        .table()
        .bringIn(
            guide(
                FILE.replace(
                    "name: First Talk\n",
                    "name: First Talk\n    mock:\n      chairs:\n        - {id: one, name: One, "
                        + three.formatted("e")
                        + "}\n        - {id: two, name: Two, "
                        + three.formatted("d")
                        + "}\n")));

    assertThat(shelf.texts("talk"))
        .containsExactly("why-acme 1", "slip 1", "check 1", "open-calm 1");
    assertThat(shelf.guides().chairQuestions(shelf.id(), new Key("talk"), new Key("two")))
        .extracting(it -> it.content().key().value())
        .containsExactly("d1", "d2", "d3");
  }

  @ParameterizedTest
  @EnumSource
  void anUpdateNeverOverwritesWhatWasEditedHere(TestDatabase database) {
    Shelf shelf = shelf(database.create());
    shelf.table().bringIn(guide(FILE));
    Guide ours = guide(FILE.replace("First Talk", "Our Talk"));
    shelf.table().edit(shelf.id(), ours);

    assertThat(shelf.table().bringIn(guide(FILE.replace("First", "Second"))))
        .isEqualTo(GuideTable.Outcome.EDITED_HERE);

    assertThat(shelf.guides().get(shelf.id())).isEqualTo(ours);
    assertThat(shelf.guides().all().getFirst().edited()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void aChangeMadeByAnotherNodeIsSeenAtOnce(TestDatabase database) {
    DataSource source = database.create();
    Shelf one = shelf(source);
    Shelf other = shelf(source);
    one.table().bringIn(guide(FILE));
    assertThat(one.guides().get(one.id()).rounds().getFirst().name()).isEqualTo("First Talk");

    other.table().edit(one.id(), guide(FILE.replace("First Talk", "Our Talk")));

    assertThat(one.guides().get(one.id()).rounds().getFirst().name()).isEqualTo("Our Talk");
  }

  private Shelf shelf(DataSource source) {
    JdbcClient db = JdbcClient.create(source);
    QuestionTable questions = new QuestionTable(db, clock);
    GuideTable table = new GuideTable(db, clock, questions);
    return new Shelf(table, new StoredGuides(table, questions));
  }

  private static Guide guide(String yaml) {
    return GuideFiles.read("g.yaml", yaml.getBytes(StandardCharsets.UTF_8)).orThrow();
  }
}
