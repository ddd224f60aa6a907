package dev.roundtable.slack;

import java.util.List;
import java.util.Optional;

/** The workspaces that we hold tokens of. */
interface Workspaces {

  /** A workspace by its team id, if it took us in and was reached once since the start. */
  Optional<Workspace> find(String team);

  /** All of them. */
  List<Workspace> all();
}
