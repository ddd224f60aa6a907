package dev.roundtable.slack;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.reflect.TypeToken;
import com.slack.api.model.Message;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.SendKey;
import java.util.List;
import java.util.Map;

/** The send key on a message: in its metadata, and in a block's id in case that gets lost. */
final class SendMark {

  private static final String EVENT = "roundtable_message";
  private static final String KEY = "key";
  private static final String BLOCK = "rt:";
  private static final Gson GSON = GsonFactory.createSnakeCase();

  private SendMark() {}

  static Message.Metadata metadata(SendKey key) {
    return Message.Metadata.builder()
        .eventType(EVENT)
        .eventPayload(Map.of(KEY, key.value()))
        .build();
  }

  /** The blocks as JSON, the first one marked. */
  static String blocks(List<LayoutBlock> blocks, SendKey key) {
    JsonArray json =
        GSON.toJsonTree(blocks, new TypeToken<List<LayoutBlock>>() {}.getType()).getAsJsonArray();
    json.get(0).getAsJsonObject().addProperty("block_id", BLOCK + key.value());
    return json.toString();
  }

  static boolean on(Message message, SendKey key) {
    Message.Metadata metadata = message.getMetadata();
    if (metadata != null
        && EVENT.equals(metadata.getEventType())
        && metadata.getEventPayload() != null
        && key.value().equals(metadata.getEventPayload().get(KEY))) {
      return true;
    }
    List<LayoutBlock> blocks = message.getBlocks();
    return blocks != null
        && !blocks.isEmpty()
        && (BLOCK + key.value()).equals(blocks.get(0).getBlockId());
  }

  /** The key under which a message's further parts are found when it grows by an edit. */
  static SendKey continuation(MessageRef ref) {
    return new SendKey("e" + ref.id().replace(".", ""));
  }
}
