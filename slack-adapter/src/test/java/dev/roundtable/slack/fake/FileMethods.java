package dev.roundtable.slack.fake;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.ObjectNode;

/** {@code files.*}: what people and the bot put there, and where it is fetched. */
final class FileMethods {

  private final FakeSlack slack;
  private final Map<String, byte[]> contents = new ConcurrentHashMap<>();
  private final Set<String> promised = new HashSet<>();

  FileMethods(FakeSlack slack) {
    this.slack = slack;
  }

  void addTo(Map<String, FakeApi.Method> methods) {
    methods.put("files.info", new FakeApi.Method("files:read", this::info));
    methods.put("files.getUploadURLExternal", new FakeApi.Method("files:write", this::promise));
    methods.put("files.completeUploadExternal", new FakeApi.Method("files:write", this::complete));
  }

  void store(String id, byte[] content) {
    contents.put(id, content);
  }

  byte[] content(String id) {
    return contents.get(id);
  }

  private ObjectNode info(FakeWorkspace workspace, Args args) {
    String id = args.need("file");
    if (!contents.containsKey(id)) {
      throw new SlackError("file_not_found");
    }
    return Json.object(
        "file", Json.object("id", id, "url_private_download", slack.base() + "/files/" + id));
  }

  private ObjectNode promise(FakeWorkspace workspace, Args args) {
    args.need("filename");
    args.need("length");
    String id = slack.ids.next("F");
    promised.add(id);
    return Json.object("upload_url", slack.base() + "/upload/" + id, "file_id", id);
  }

  private ObjectNode complete(FakeWorkspace workspace, Args args) {
    Json.each(args.json("files", "invalid_arguments"))
        .map(file -> Json.text(file, "id"))
        .filter(id -> !promised.contains(id) || !contents.containsKey(id))
        .forEach(
            id -> {
              throw new SlackError("file_not_found", id);
            });
    return Json.object("files", args.json("files", "invalid_arguments"));
  }
}
