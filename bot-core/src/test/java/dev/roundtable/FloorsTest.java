package dev.roundtable;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The floors of the core: arrows run to lower floors only, never within a floor. */
class FloorsTest {

  private static final List<List<String>> FLOORS =
      List.of(
          List.of("sql"),
          List.of("chat", "guide"),
          List.of("group"),
          List.of("schedule", "delivery"),
          List.of("review"),
          List.of("practice"),
          List.of("daily", "mock"),
          List.of("progress", "moderation"));

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.roundtable");

  @Test
  void everyClassLivesOnAFloor() {
    classes()
        .should()
        .resideInAnyPackage(packages(FLOORS.stream().flatMap(List::stream).toList()))
        .allowEmptyShould(true)
        .check(CORE);
  }

  @Test
  void arrowsRunToLowerFloorsOnly() {
    for (int floor = 0; floor < FLOORS.size(); floor++) {
      List<String> above =
          FLOORS.subList(floor + 1, FLOORS.size()).stream().flatMap(List::stream).toList();
      for (String feature : FLOORS.get(floor)) {
        List<String> forbidden = new ArrayList<>(above);
        FLOORS.get(floor).stream().filter(other -> !other.equals(feature)).forEach(forbidden::add);
        if (!forbidden.isEmpty()) {
          noClasses()
              .that()
              .resideInAPackage(packageOf(feature))
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(packages(forbidden))
              .because("arrows run to lower floors only, never within a floor")
              .allowEmptyShould(true)
              .check(CORE);
        }
      }
    }
  }

  @Test
  void theCoreKnowsNoChatPlatformAndNoWebPage() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "dev.roundtable.slack..",
            "dev.roundtable.discord..",
            "dev.roundtable.web..",
            "com.slack..",
            "net.dv8tion..",
            "jakarta.servlet..",
            "org.springframework.web..")
        .allowEmptyShould(true)
        .check(CORE);
  }

  @Test
  void quartzIsUsedBySchedulesOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage(packageOf("schedule"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.quartz..", "org.springframework.scheduling.quartz..")
        .allowEmptyShould(true)
        .check(CORE);
  }

  private static String packageOf(String feature) {
    return "dev.roundtable." + feature + "..";
  }

  private static String[] packages(List<String> features) {
    return features.stream().map(FloorsTest::packageOf).toArray(String[]::new);
  }
}
