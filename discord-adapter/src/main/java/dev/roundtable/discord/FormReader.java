package dev.roundtable.discord;

import dev.roundtable.chat.Attachment;
import dev.roundtable.chat.FormValues;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;
import org.jspecify.annotations.Nullable;

/** What came back from a modal. */
final class FormReader {

  private FormReader() {}

  static FormValues read(List<ModalMapping> fields) {
    Map<String, List<String>> values = new HashMap<>();
    Map<String, List<Attachment>> files = new HashMap<>();
    for (ModalMapping field : fields) {
      String key = key(field.getCustomId());
      switch (field.getType()) {
        case TEXT_INPUT -> values.put(key, given(field.getAsString()));
        case RADIO_GROUP -> values.put(key, given(field.getAsOptionalString()));
        case STRING_SELECT, CHECKBOX_GROUP -> values.put(key, field.getAsStringList());
        case USER_SELECT ->
            values.put(
                key,
                field.getAsLongList().stream()
                    .map(id -> MessageReader.account(Long.toUnsignedString(id)).key())
                    .toList());
        case FILE_UPLOAD ->
            files.put(key, field.getAsAttachmentList().stream().map(FormReader::file).toList());
        default -> {}
      }
    }
    values.values().removeIf(List::isEmpty);
    files.values().removeIf(List::isEmpty);
    return new FormValues(values, files);
  }

  static boolean isDate(String customId) {
    return customId.startsWith(Modals.DATE);
  }

  private static String key(String customId) {
    return isDate(customId) ? customId.substring(Modals.DATE.length()) : customId;
  }

  private static List<String> given(@Nullable String text) {
    return text == null || text.isBlank() ? List.of() : List.of(text);
  }

  static Attachment file(Message.Attachment file) {
    String type = file.getContentType();
    return new Attachment(
        file.getUrl(),
        file.getFileName(),
        type == null ? "application/octet-stream" : type,
        file.getSize(),
        file.getWaveform() != null);
  }
}
