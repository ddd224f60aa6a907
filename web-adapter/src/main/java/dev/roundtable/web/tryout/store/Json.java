package dev.roundtable.web.tryout.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.Input;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.MessageJson;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.FromStringDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;
import tools.jackson.databind.ser.std.ToStringSerializerBase;

/** The journal's lines as JSON. */
final class Json {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addMixIn(Input.class, InputMixIn.class)
          .addModule(new Core())
          .changeDefaultPropertyInclusion(
              old -> old.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private Json() {}

  static byte[] write(Line line) {
    return MAPPER.writeValueAsBytes(line);
  }

  static Line read(byte[] json) {
    return MAPPER.readValue(json, Line.class);
  }

  /** A numbered entry. */
  record Line(long no, Entry entry) {}

  /** These names stand in files: never change one. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "input")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Input.ShortText.class, name = "short"),
    @JsonSubTypes.Type(value = Input.LongText.class, name = "long"),
    @JsonSubTypes.Type(value = Input.PickOne.class, name = "one"),
    @JsonSubTypes.Type(value = Input.PickMany.class, name = "many"),
    @JsonSubTypes.Type(value = Input.PersonInput.class, name = "person"),
    @JsonSubTypes.Type(value = Input.DateInput.class, name = "date"),
    @JsonSubTypes.Type(value = Input.FileInput.class, name = "file"),
  })
  private interface InputMixIn {}

  /** The core's own values: action ids as text, messages as the core writes them. */
  private static final class Core extends SimpleModule {
    private static final long serialVersionUID = 1L;

    Core() {
      addSerializer(ActionId.class, ToStringSerializer.instance);
      addDeserializer(
          ActionId.class,
          new FromStringDeserializer<>(ActionId.class) {
            @Override
            protected ActionId _deserialize(String text, DeserializationContext context) {
              return ActionId.parse(text).orElseThrow();
            }
          });
      addSerializer(
          Message.class,
          new ToStringSerializerBase(Message.class) {
            @Override
            public String valueToString(Object message) {
              return MessageJson.write((Message) message);
            }
          });
      addDeserializer(
          Message.class,
          new FromStringDeserializer<>(Message.class) {
            @Override
            protected Message _deserialize(String json, DeserializationContext context) {
              return MessageJson.read(json);
            }
          });
    }
  }
}
