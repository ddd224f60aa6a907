package dev.roundtable.discord;

import java.util.List;
import java.util.function.Predicate;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * What a member may do in a channel, from what Discord's REST interface tells: "Permissions" in its
 * documentation, the order of roles and overwrites.
 */
final class RoomRights {

  private static final int FOR_ROLE = 0;

  private RoomRights() {}

  static long of(DataObject channel, List<DataObject> roles, DataObject member, String self) {
    String server = channel.getString("guild_id", "");
    List<String> own = strings(member.optArray("roles").orElseGet(DataArray::empty));
    long rights = 0;
    for (DataObject role : roles) {
      String id = role.getString("id");
      if (id.equals(server) || own.contains(id)) {
        rights |= role.getLong("permissions", 0);
      }
    }
    if ((rights & Permission.ADMINISTRATOR.getRawValue()) != 0) {
      return ~0L;
    }
    List<DataObject> overwrites =
        channel.optArray("permission_overwrites").orElseGet(DataArray::empty).stream(
                DataArray::getObject)
            .toList();
    rights = with(rights, overwrites, it -> it.getString("id").equals(server));
    rights = with(rights, overwrites, it -> forRole(it) && own.contains(it.getString("id")));
    return with(rights, overwrites, it -> !forRole(it) && it.getString("id").equals(self));
  }

  private static boolean forRole(DataObject overwrite) {
    return overwrite.getInt("type", FOR_ROLE) == FOR_ROLE;
  }

  private static long with(long rights, List<DataObject> all, Predicate<DataObject> which) {
    long allow = 0;
    long deny = 0;
    for (DataObject overwrite : all) {
      if (which.test(overwrite)) {
        allow |= overwrite.getLong("allow", 0);
        deny |= overwrite.getLong("deny", 0);
      }
    }
    return (rights & ~deny) | allow;
  }

  private static List<String> strings(DataArray all) {
    return all.stream(DataArray::getString).toList();
  }
}
