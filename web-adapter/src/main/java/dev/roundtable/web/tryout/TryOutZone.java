package dev.roundtable.web.tryout;

import dev.roundtable.schedule.ZoneNames;
import java.time.ZoneId;

/** The zone of the workspace: that of the machine, where it is one that a group can have. */
public final class TryOutZone {

  private TryOutZone() {}

  /** This machine's zone, else UTC. */
  public static ZoneId here() {
    return ZoneNames.parse(ZoneId.systemDefault().getId()).orElse(ZoneId.of("UTC"));
  }
}
