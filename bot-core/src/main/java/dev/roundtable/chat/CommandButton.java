package dev.roundtable.chat;

/** A button that does the same as typing a command without options. */
public final class CommandButton {

  private CommandButton() {}

  /**
   * Such a button.
   *
   * @param path the command's own path, such as {@code study join}
   */
  public static Button of(String path, String label) {
    return Button.plain(ActionId.of(Router.RUN, path.replace(' ', '/')), label);
  }
}
