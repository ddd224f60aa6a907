package dev.roundtable.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MessageJsonTest {

  @Test
  void everyBlockComesBackAsItWas() {
    byte[] png = RenderingContract.png();
    var message =
        new Message(
            "All \"blocks\"",
            List.of(
                new Block.Heading("A heading"),
                new Block.Text("Some **text**\n\nwith lines"),
                new Block.Quote("Words ' \" \\ é 👩‍👩‍👧"),
                new Block.Facts(List.of(new Block.Fact("Topic", "*x*"))),
                new Block.Divider(),
                new Block.Note("note"),
                new Block.Buttons(
                    Button.primary(ActionId.of("a.b", "1:2"), "Yes"),
                    Button.plain(new ActionId("c", 7, ""), "No")),
                new Block.Choice(ActionId.of("d"), "Pick", List.of(new Option("x", "Ex")), null)),
            true);
    assertThat(MessageJson.read(MessageJson.write(message))).isEqualTo(message);
    Message picture = new Message("P", List.of(new Block.Picture(png, "a dot")));
    Message read = MessageJson.read(MessageJson.write(picture));
    assertThat(((Block.Picture) read.blocks().getFirst()).png()).isEqualTo(png);
  }

  @Test
  void whatStandsInTablesStaysReadable() {
    assertThat(
            MessageJson.read(
                """
                {"summary":"s","blocks":[{"block":"heading","text":"h"},
                 {"block":"text","markdown":"t"},{"block":"quote","plain":"q"},
                 {"block":"facts","facts":[{"label":"l","markdown":"m"}]},
                 {"block":"buttons","buttons":[
                   {"action":"a.b.v1:x","label":"Go","look":"PRIMARY"}]},
                 {"block":"choice","action":"c.v2:","placeholder":"p",
                  "options":[{"value":"v","label":"l"}]},
                 {"block":"note","markdown":"n"},{"block":"divider"}],"quiet":false}
                """))
        .isEqualTo(
            new Message(
                "s",
                List.of(
                    new Block.Heading("h"),
                    new Block.Text("t"),
                    new Block.Quote("q"),
                    new Block.Facts(List.of(new Block.Fact("l", "m"))),
                    new Block.Buttons(Button.primary(ActionId.of("a.b", "x"), "Go")),
                    new Block.Choice(
                        new ActionId("c", 2, ""), "p", List.of(new Option("v", "l")), null),
                    new Block.Note("n"),
                    new Block.Divider())));
  }
}
