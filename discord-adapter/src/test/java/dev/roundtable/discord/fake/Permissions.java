package dev.roundtable.discord.fake;

import java.util.EnumSet;
import net.dv8tion.jda.api.Permission;

/** Sets of permissions. */
final class Permissions {

  static final long ALL = Permission.getRaw(EnumSet.allOf(Permission.class));

  /** What everybody may do here; the rest is for administrators. */
  static final long ORDINARY =
      Permission.getRaw(
          EnumSet.complementOf(EnumSet.of(Permission.ADMINISTRATOR, Permission.MANAGE_SERVER)));

  private Permissions() {}
}
