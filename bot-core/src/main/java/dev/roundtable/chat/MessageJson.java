package dev.roundtable.chat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.FromStringDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** Messages as JSON, for tables that keep them; what was written stays readable. */
public final class MessageJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addMixIn(Block.class, BlockMixIn.class)
          .addModule(new ActionIds())
          .changeDefaultPropertyInclusion(
              old -> old.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private MessageJson() {}

  /** Writes a message. */
  public static String write(Message message) {
    return MAPPER.writeValueAsString(message);
  }

  /** Reads what {@link #write} wrote. */
  public static Message read(String json) {
    return MAPPER.readValue(json, Message.class);
  }

  /** These names stand in tables: never change one. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "block")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
    @JsonSubTypes.Type(value = Block.Text.class, name = "text"),
    @JsonSubTypes.Type(value = Block.Quote.class, name = "quote"),
    @JsonSubTypes.Type(value = Block.Facts.class, name = "facts"),
    @JsonSubTypes.Type(value = Block.Picture.class, name = "picture"),
    @JsonSubTypes.Type(value = Block.Buttons.class, name = "buttons"),
    @JsonSubTypes.Type(value = Block.Choice.class, name = "choice"),
    @JsonSubTypes.Type(value = Block.Note.class, name = "note"),
    @JsonSubTypes.Type(value = Block.Divider.class, name = "divider"),
  })
  private interface BlockMixIn {}

  private static final class ActionIds extends SimpleModule {
    private static final long serialVersionUID = 1L;

    ActionIds() {
      addSerializer(ActionId.class, ToStringSerializer.instance);
      addDeserializer(
          ActionId.class,
          new FromStringDeserializer<>(ActionId.class) {
            @Override
            protected ActionId _deserialize(String text, DeserializationContext context) {
              return ActionId.parse(text).orElseThrow();
            }
          });
    }
  }
}
