package dev.roundtable.cli;

import java.util.List;

/** Something that the jar does from the command line instead of starting the bot. */
interface Tool {

  /** The first argument, such as {@code doctor}. */
  String name();

  /** How it is called, one line without the name. */
  String usage();

  /**
   * Does it.
   *
   * @param args what follows the name; settings such as {@code --roundtable.x=y} are among them
   * @return the exit status, 0 where all is well
   */
  int run(List<String> args, Terminal terminal);
}
