package dev.roundtable.cli;

import dev.roundtable.guide.Guide;
import dev.roundtable.guide.GuideFiles;
import dev.roundtable.guide.GuideReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code guide check} and {@code guide convert}: reads a guide in any form that is supported. */
final class GuideTool implements Tool {

  private static final int USAGE = 2;

  @Override
  public String name() {
    return "guide";
  }

  @Override
  public String usage() {
    return "check FILE [--json]: reads a guide and says what it found\n"
        + "  guide convert FILE [-o OUT]: writes a guide as YAML";
  }

  @Override
  public int run(List<String> args, Terminal terminal) {
    if (!args.isEmpty()) {
      List<String> rest = new ArrayList<>(args.subList(1, args.size()));
      if (args.getFirst().equals("check")) {
        boolean json = rest.remove("--json");
        return rest.size() == 1 ? check(rest.getFirst(), json, terminal) : usage(terminal);
      }
      if (args.getFirst().equals("convert")) {
        int option = rest.indexOf("-o");
        String out = null;
        if (option >= 0 && option + 1 < rest.size()) {
          out = rest.remove(option + 1);
          rest.remove(option);
        }
        return rest.size() == 1 ? convert(rest.getFirst(), out, terminal) : usage(terminal);
      }
    }
    return usage(terminal);
  }

  private int usage(Terminal terminal) {
    terminal.warn("Usage: guide " + usage());
    return USAGE;
  }

  private static int check(String file, boolean json, Terminal terminal) {
    GuideReading reading = read(file);
    Guide guide = reading.guide();
    if (json) {
      terminal.say(GuideFiles.toJson(reading).stripTrailing());
    } else if (guide == null) {
      reading.errors().forEach(error -> terminal.warn(error.toString()));
      reading.warnings().forEach(warning -> terminal.warn("warning: " + warning));
    } else {
      terminal.say(GuideOverview.of(guide));
      reading.warnings().forEach(warning -> terminal.say("warning: " + warning));
    }
    return guide == null ? 1 : 0;
  }

  private static int convert(String file, @Nullable String out, Terminal terminal) {
    GuideReading reading = read(file);
    Guide guide = reading.guide();
    reading.errors().forEach(error -> terminal.warn(error.toString()));
    reading.warnings().forEach(warning -> terminal.warn("warning: " + warning));
    if (guide == null) {
      return 1;
    }
    String yaml = GuideFiles.toYaml(guide);
    if (out == null) {
      terminal.say(yaml.stripTrailing());
      return 0;
    }
    try {
      Files.writeString(Path.of(out), yaml);
      return 0;
    } catch (IOException | InvalidPathException e) {
      terminal.warn(out + ": cannot be written (" + e.getClass().getSimpleName() + ")");
      return 1;
    }
  }

  private static GuideReading read(String file) {
    try {
      return GuideFiles.read(Path.of(file));
    } catch (InvalidPathException e) {
      return GuideFiles.read(file, new byte[0]);
    }
  }
}
