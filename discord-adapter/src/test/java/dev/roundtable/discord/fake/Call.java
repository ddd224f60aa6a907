package dev.roundtable.discord.fake;

import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * A REST call.
 *
 * @param ids what stood in the path, in order
 * @param files how many files came along
 */
record Call(
    String method,
    String path,
    Map<String, String> query,
    List<String> ids,
    String text,
    int files) {

  String id(int index) {
    return ids.get(index);
  }

  DataObject body() {
    return text.isBlank() ? DataObject.empty() : DataObject.fromJson(text);
  }

  DataArray list() {
    return DataArray.fromJson(text);
  }

  Call with(List<String> found) {
    return new Call(method, path, query, found, text, files);
  }
}
