package dev.roundtable.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roundtable.chat.CommandSpec.Audience;
import dev.roundtable.chat.CommandSpec.OptionSpec;
import dev.roundtable.chat.CommandSpec.OptionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CommandCatalogueTest {

  private final List<Command> commands = new ArrayList<>();
  private final List<CommandGroup> groups = new ArrayList<>();
  private final List<MessageAction> messageActions = new ArrayList<>();

  @Test
  void commandsAndGroupsMakeATree() {
    groups.add(new CommandGroup("study", "Your study group", Audience.EVERYBODY));
    add("today");
    add("study join");
    add("study away");
    assertThat(catalogue(Map.of()).roots())
        .extracting(CommandCatalogue.Root::name)
        .containsExactly("study", "today");
    assertThat(catalogue(Map.of()).roots().getFirst().subCommands())
        .extracting(CommandSpec::path)
        .containsExactly("study away", "study join");
  }

  @Test
  void anotherNameIsShownButTheCommandIsTheSame() {
    add("today");
    CommandCatalogue catalogue = catalogue(Map.of("today", "heute"));
    assertThat(catalogue.shown("today")).isEqualTo("heute");
    assertThat(catalogue.own("heute")).isEqualTo("today");
    assertThat(catalogue.find("heute").orElseThrow().spec().path()).isEqualTo("today");
    assertThat(catalogue.find("today")).isPresent();
  }

  @Test
  void namesMayBeSwapped() {
    add("today");
    add("review");
    CommandCatalogue catalogue = catalogue(Map.of("today", "review", "review", "today"));
    assertThat(catalogue.find("review").orElseThrow().spec().path()).isEqualTo("today");
  }

  @Test
  void whatAPlatformWouldRefuseIsRefusedAtStart() {
    add("today");
    refused(Map.of("today", "Heute!"), "Heute!");
    add("review");
    refused(Map.of("today", "review"), "two commands are called /review");
  }

  @Test
  void aBareCommandBesideSubCommandsIsRefused() {
    groups.add(new CommandGroup("study", "Your study group", Audience.EVERYBODY));
    add("study");
    add("study join");
    refused(Map.of(), "bare command beside sub-commands");
  }

  @Test
  void namesDescriptionsAndDepthAreChecked() {
    add("Today");
    refused(Map.of(), "'Today'");
    commands.clear();
    add("a b c");
    refused(Map.of(), "more than a name and a sub-command");
    commands.clear();
    add("study join");
    refused(Map.of(), "no CommandGroup study");
    commands.clear();
    commands.add(command("today", "x".repeat(101), List.of()));
    refused(Map.of(), "1 to 100");
    commands.clear();
    add("x".repeat(32));
    refused(Map.of(), "1 to 31");
  }

  @Test
  void twoCommandsOfOneNameAreRefused() {
    add("today");
    add("today");
    refused(Map.of(), "two commands /today");
  }

  @Test
  void optionsAreChecked() {
    options(option("b", OptionType.TEXT, false), option("a", OptionType.TEXT, true));
    refused(Map.of(), "a is required but stands after an optional one");
    options(option("a", OptionType.TEXT, true), option("a", OptionType.TEXT, true));
    refused(Map.of(), "a exists twice");
    options(option("a", OptionType.CHOICE, true));
    refused(Map.of(), "choice of nothing");
    options(
        IntStream.range(0, 26)
            .mapToObj(i -> option("o" + i, OptionType.TEXT, false))
            .toArray(OptionSpec[]::new));
    refused(Map.of(), "more than 25 options");
    List<Option> many =
        IntStream.range(0, 26).mapToObj(i -> new Option("v" + i, "Label " + i)).toList();
    options(new OptionSpec("a", "An option", OptionType.CHOICE, false, many, false));
    refused(Map.of(), "more than 25 choices");
    options(new OptionSpec("a", "An option", OptionType.DATE, false, List.of(), true));
    refused(Map.of(), "completes");
  }

  @Test
  void moreThanDiscordsEightThousandCharactersAreRefused() {
    List<Option> long75 =
        IntStream.range(0, 25)
            .mapToObj(i -> new Option(i + "v".repeat(70), i + "l".repeat(70)))
            .toList();
    options(
        new OptionSpec("a", "An option", OptionType.CHOICE, false, long75, false),
        new OptionSpec("b", "An option", OptionType.CHOICE, false, long75, false),
        new OptionSpec("c", "An option", OptionType.CHOICE, false, long75, false));
    refused(Map.of(), "8000");
  }

  @Test
  void anOrganizersGroupHasNoCommandForEverybody() {
    groups.add(new CommandGroup("organize", "For organizers", Audience.ORGANIZERS));
    add("organize pause");
    refused(Map.of(), "for everybody in a group for organizers");
  }

  @Test
  void aGroupNeedsSubCommandsAndAtMostTwentyFive() {
    groups.add(new CommandGroup("study", "Your study group", Audience.EVERYBODY));
    refused(Map.of(), "group without sub-commands");
    IntStream.range(0, 26).forEach(i -> add("study s" + i));
    refused(Map.of(), "more than 25 sub-commands");
  }

  @Test
  void messageActionsAreFiveAtMostWithShortLabels() {
    messageActions.add(messageAction("x".repeat(25)));
    refused(Map.of(), "1 to 24");
    messageActions.clear();
    IntStream.range(0, 6).forEach(i -> messageActions.add(messageAction("m" + i)));
    refused(Map.of(), "more than 5 message actions");
  }

  @Test
  void allMistakesAreSaidAtOnce() {
    add("Today");
    add("review me now");
    assertThatThrownBy(() -> catalogue(Map.of()))
        .hasMessageContaining("Today")
        .hasMessageContaining("review me now");
  }

  private void refused(Map<String, String> names, String because) {
    assertThatThrownBy(() -> catalogue(names))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(because);
  }

  private CommandCatalogue catalogue(Map<String, String> names) {
    return new CommandCatalogue(
        commands, groups, messageActions, name -> names.getOrDefault(name, name));
  }

  private void add(String path) {
    commands.add(command(path, "Does it", List.of()));
  }

  private void options(OptionSpec... options) {
    commands.clear();
    commands.add(command("today", "Does it", List.of(options)));
  }

  private static OptionSpec option(String name, OptionType type, boolean required) {
    return new OptionSpec(name, "An option", type, required, List.of(), false);
  }

  static Command command(String path, String description, List<OptionSpec> options) {
    var spec = new CommandSpec(path, description, options, Audience.EVERYBODY);
    return new Command() {
      @Override
      public CommandSpec spec() {
        return spec;
      }

      @Override
      public AnswersBy answersBy() {
        return AnswersBy.PRIVATE;
      }

      @Override
      public Response run(Interaction.CommandRun call) {
        return new Response.None();
      }
    };
  }

  private static MessageAction messageAction(String label) {
    return new MessageAction() {
      @Override
      public String kind() {
        return label;
      }

      @Override
      public String label() {
        return label;
      }

      @Override
      public Response use(Interaction.MessageActionUsed used) {
        return new Response.None();
      }
    };
  }
}
