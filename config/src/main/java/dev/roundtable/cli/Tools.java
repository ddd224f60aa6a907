package dev.roundtable.cli;

import java.util.List;
import java.util.OptionalInt;

/** All tools of the jar. */
public final class Tools {

  private static final List<Tool> ALL =
      List.of(new ConnectTool(), new DoctorTool(), new GuideTool(), new ManifestTool());

  private Tools() {}

  /**
   * Runs the tool that the first argument names.
   *
   * @return its exit status; empty where no tool is named and the bot is to start
   */
  public static OptionalInt run(String... args) {
    return run(Terminal.own(), List.of(args));
  }

  static OptionalInt run(Terminal terminal, List<String> args) {
    if (args.isEmpty() || args.getFirst().startsWith("-")) {
      return OptionalInt.empty();
    }
    String name = args.getFirst();
    for (Tool tool : ALL) {
      if (tool.name().equals(name)) {
        return OptionalInt.of(tool.run(args.subList(1, args.size()), terminal));
      }
    }
    terminal.say("There is no tool called " + name + ". There are:");
    ALL.forEach(tool -> terminal.say("  " + tool.name() + " " + tool.usage()));
    terminal.say("Without a tool, the bot starts.");
    return OptionalInt.of(2);
  }
}
