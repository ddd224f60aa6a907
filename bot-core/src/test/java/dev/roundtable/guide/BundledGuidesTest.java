package dev.roundtable.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.testing.Core;
import dev.roundtable.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundledGuidesTest {

  private static final String FILE =
      "{id: %s, title: %s, role: Analyst, rounds: [{id: r, name: R, questions: [{id: q, text:"
          + " Why?}]}]}";

  @TempDir Path folder;

  @Test
  void aFolderGivesItsGuidesInTheOrderOfTheirNames() throws IOException {
    write("b.yml", FILE.formatted("b", "B"));
    write("a.yaml", FILE.formatted("a", "A"));
    write("notes.md", "not a guide");

    assertThat(GuideSources.at(folder.toString()))
        .extracting(reading -> reading.orThrow().key().value())
        .containsExactly("a", "b");
  }

  @Test
  void oneFileGivesItsGuideOrSaysWhatIsWrong() throws IOException {
    Path good = write("a.yaml", FILE.formatted("a", "A"));
    assertThat(GuideSources.at(good.toString())).hasSize(1);

    List<GuideReading> missing = GuideSources.at(folder.resolve("no.yaml").toString());
    assertThat(missing.getFirst().errors().getFirst().toString())
        .endsWith("no.yaml: no such file; expected a guide file");
  }

  @Test
  void theGuidesOfTheSettingAreThereWhenTheCoreHasStarted() {
    try (Core core = Core.on(TestDatabase.H2, Instant.parse("2026-03-02T12:00:00Z"))) {
      Guides guides = core.get(Guides.class);

      assertThat(guides.all()).extracting(GuideSummary::company).containsExactly("Acme");
      GuideId id = guides.all().getFirst().id();
      assertThat(guides.questions(id, new Key("behavioral"))).hasSize(6);
      assertThat(guides.questions(id, new Key("product-sense")))
          .extracting(revision -> revision.content().openPrompt())
          .containsExactly(false, false, true);
    }
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
