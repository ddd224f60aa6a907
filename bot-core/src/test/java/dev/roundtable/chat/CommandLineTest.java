package dev.roundtable.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.chat.CommandSpec.OptionSpec;
import dev.roundtable.chat.CommandSpec.OptionType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

  private static final AccountId BEN = new AccountId("fake", "space", "ben");

  private final CommandLine commands =
      new CommandLine(
          new CommandCatalogue(
              List.of(
                  CommandCatalogueTest.command("today", "Today", List.of()),
                  CommandCatalogueTest.command(
                      "mock",
                      "A mock interview",
                      List.of(
                          option("topic", OptionType.TEXT),
                          new OptionSpec(
                              "how",
                              "How",
                              OptionType.CHOICE,
                              false,
                              List.of(new Option("v", "Voice"), new Option("w", "Written")),
                              false),
                          option("minutes", OptionType.NUMBER),
                          option("partner", OptionType.PERSON))),
                  CommandCatalogueTest.command("study status", "Status", List.of()),
                  CommandCatalogueTest.command(
                      "study away",
                      "Away",
                      List.of(
                          new OptionSpec(
                              "until", "Until", OptionType.DATE, true, List.of(), false))),
                  CommandCatalogueTest.command("organize skip", "Skip", List.of()),
                  CommandCatalogueTest.command("organize settings", "Settings", List.of())),
              List.of(
                  new CommandGroup("study", "Study", CommandSpec.Audience.EVERYBODY),
                  new CommandGroup("organize", "Organize", CommandSpec.Audience.EVERYBODY)),
              List.of(),
              name -> name.equals("today") ? "heute" : name),
          new Texts());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "/heute                             | today        | {}",
        "today                              | today        | {}",
        "  /HEUTE                           | today        | {}",
        "/study                             | study status | {}",
        "/study status                      | study status | {}",
        "/study stat                        | study status | {}",
        "/study away 2026-12-01             | study away   | {until=2026-12-01}",
        "/study away until:2026-12-01       | study away   | {until=2026-12-01}",
        "/study away until: 2026-12-01      | study away   | {until=2026-12-01}",
        "/mock                              | mock         | {}",
        "/mock behavioral                   | mock         | {topic=behavioral}",
        "/mock team conflict                | mock         | {topic=team conflict}",
        "/mock team conflict 30             | mock         | {minutes=30, topic=team conflict}",
        "/mock team conflict voice 30       | mock         | {how=v, minutes=30, topic=team"
            + " conflict}",
        "/mock team conflict @ben           | mock         | {partner=fake/space/ben, topic=team"
            + " conflict}",
        "/mock how:Written behavioral       | mock         | {how=w, topic=behavioral}",
        "/mock topic:\"a b\" minutes:5      | mock         | {minutes=5, topic=a b}",
        "/mock topic:“a b” Minutes:5        | mock         | {minutes=5, topic=a b}",
        "/mock ratio: 3:1 or so             | mock         | {topic=ratio: 3:1 or so}",
        "/mock http://a.example             | mock         | {topic=http://a.example}",
        "/mock \"minutes:5\"                | mock         | {topic=minutes:5}",
        "/mock 30                           | mock         | {topic=30}",
        "''                                 | help         | {}",
      })
  void isReadAs(String typed, String path, String options) {
    CommandLine.Parsed parsed = parse(typed.equals("''") ? "" : typed);
    assertThat(parsed)
        .isInstanceOfSatisfying(
            CommandLine.Parsed.Call.class,
            call -> {
              assertThat(call.path()).isEqualTo(path);
              assertThat(new java.util.TreeMap<>(call.options()).toString()).isEqualTo(options);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/nothing | There is no command /nothing. /help lists",
        "/organize | takes one of these words: settings, skip",
        "/organize s | takes one of these words: settings, skip",
        "/study away | needs to know until",
        "/study away tomorrow | I did not understand \"tomorrow\". /study away is typed like this:"
            + " /study away until",
        "/study away until:soon | I did not understand \"until:soon\"",
        "/heute please | I did not understand \"please\". /heute is typed",
      })
  void whatIsNotUnderstoodGetsAHelpfulAnswer(String typed, String answer) {
    assertThat(parse(typed))
        .isInstanceOfSatisfying(
            CommandLine.Parsed.Mistake.class,
            mistake -> assertThat(mistake.answer().message().summary()).contains(answer));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/mock \"", "/mock :", "/mock topic:", "/ /", "/study away until:\"\""})
  void halfTypedCommandsBreakNothing(String typed) {
    assertThat(parse(typed)).isNotNull();
  }

  @Test
  void aPersonWhoIsUnknownIsPartOfTheText() {
    assertThat(parse("/mock talk with @nobody"))
        .isEqualTo(new CommandLine.Parsed.Call("mock", Map.of("topic", "talk with @nobody")));
  }

  private CommandLine.Parsed parse(String typed) {
    return commands.parse(
        typed, mention -> mention.equals("@ben") ? Optional.of(BEN) : Optional.empty());
  }

  private static OptionSpec option(String name, OptionType type) {
    return new OptionSpec(name, "An option", type, false, List.of(), false);
  }
}
