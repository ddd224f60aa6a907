package dev.roundtable;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds for the code of all modules together. */
class HouseTest {

  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("dev.roundtable");

  @ParameterizedTest
  @ValueSource(strings = {"web", "slack", "discord"})
  void anAdapterSeesNoOtherAdapter(String adapter) {
    String[] others =
        List.of("web", "slack", "discord").stream()
            .filter(other -> !other.equals(adapter))
            .map(other -> "dev.roundtable." + other + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage("dev.roundtable." + adapter + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .allowEmptyShould(true)
        .check(ALL);
  }

  @Test
  void timeComesFromTheInjectedClock() {
    noClasses()
        .should()
        .callMethodWhere(
            target(owner(nameMatching("java\\.time\\..*")))
                .and(target(name("now")))
                .and(target(rawParameterTypes(new Class<?>[0]))))
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(Thread.class, "sleep", long.class)
        .check(ALL);
  }

  /** Its stream keeps the connection until somebody closes it, which nobody remembers. */
  @Test
  void queriesGiveListsRatherThanStreamsThatHoldTheirConnection() {
    noClasses().should().callMethod(JdbcClient.MappedQuerySpec.class, "stream").check(ALL);
  }

  @Test
  void everyPackageIsNullMarkedAndSaysWhatItIsFor() {
    assertThat(ALL.stream().map(type -> type.getPackage()).distinct().toList())
        .isNotEmpty()
        .allSatisfy(
            found ->
                assertThat(found.tryGetAnnotationOfType(NullMarked.class))
                    .as("package-info.java of %s", found.getName())
                    .isPresent());
  }
}
