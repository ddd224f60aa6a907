package dev.roundtable.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The part of the contract about how messages look. */
abstract class RenderingContract {

  /** What members write, on purpose or not. */
  static final List<String> NASTY =
      List.of(
          "@everyone and @here, hello",
          "<!channel> <!here> <!everyone> <!subteam^S123>",
          "<@U123ABC> <@123456789012345678> <@!123456789012345678> <@&123456789012345678>",
          "<#C123ABC|general> <#123456789012345678>",
          "*bold* _slanted_ ~gone~ **strong** __under__ ~~struck~~ ||hidden||",
          "`code` ```fence``` ``two``",
          "[a link](https://example.com) <https://example.com|a link> https://example.com",
          "# not a heading",
          "> not a quote",
          "- not a list",
          "1. not a list either",
          "<b>bold</b> <script>alert(1)</script> &lt;b&gt; &amp;",
          "<t:1764000000:R> <!date^1764000000^{date}|then> :smile: <:blob:123456789012345678>",
          "back\\slash \\*and\\* \\\\more",
          "[x](time:2026-11-24T09:00:00Z/time) [y](person:slack/T/U) [/z](command:today)",
          "(c) ... -- ' \" 100% $5 ^_^");

  abstract Stage stage();

  @Test
  void everyBlockIsShown() {
    var all =
        new Message(
            "All blocks",
            List.of(
                new Block.Heading("A heading"),
                new Block.Text(
                    "A **strong** and *slanted* text, `code`, [web](https://a.example)."),
                new Block.Text("- one\n- two\n\n1. first\n2. second\n\n```\nx = 1\ny = 2\n```"),
                new Block.Quote("Their words.\nOn two lines."),
                new Block.Facts(
                    List.of(
                        new Block.Fact("Topic", "Handling **disagreement**"),
                        new Block.Fact("Length", "150 words"))),
                new Block.Picture(png(), "a picture of progress"),
                new Block.Divider(),
                new Block.Note("Small print."),
                new Block.Buttons(
                    Button.primary(ActionId.of("contract.say", "1"), "Answer"),
                    Button.plain(ActionId.of("contract.say", "2"), "Pass")),
                new Block.Choice(
                    ActionId.of("contract.say", "3"),
                    "Pick",
                    List.of(new Option("a", "Apple"), new Option("p", "Pear")),
                    "p")));
    Shown shown = post(all);
    assertThat(shown.text())
        .containsSubsequence(
            "A heading",
            "A strong and slanted text, code, web",
            "one",
            "two",
            "first",
            "second",
            "x = 1",
            "y = 2",
            "Their words.",
            "On two lines.",
            "Topic",
            "Handling disagreement",
            "Length",
            "150 words",
            "Small print.")
        // Where files stand below all text, so does a picture.
        .contains("a picture of progress");
    assertThat(shown.buttons()).containsExactly("Answer", "Pass");
    assertThat(shown.options()).containsExactly("Apple", "Pear");
    assertThat(shown.pings()).isEmpty();
  }

  @Test
  void whatMembersWriteShowsAsTheyWroteItAndPingsNobody() {
    for (String nasty : NASTY) {
      var message =
          new Message(
              nasty,
              List.of(
                  new Block.Text("Ada said " + Markdown.escape(nasty) + " today"),
                  new Block.Quote(nasty),
                  new Block.Facts(List.of(new Block.Fact(nasty, Markdown.escape(nasty)))),
                  new Block.Note(Markdown.escape(nasty))));
      Shown shown = post(message);
      assertThat(shown.pings()).as(nasty).isEmpty();
      assertThat(shown.text()).as(nasty).contains("Ada said " + nasty + " today");
      assertThat(occurrences(shown.text(), nasty)).as(nasty + " in " + shown.text()).isEqualTo(5);
    }
  }

  @Test
  void headingsButtonsAndOptionsTakePlainText() {
    for (String nasty : NASTY) {
      String label = nasty.length() > 70 ? nasty.substring(0, 70) : nasty;
      var message =
          new Message(
              nasty,
              List.of(
                  new Block.Heading(nasty),
                  new Block.Buttons(Button.plain(ActionId.of("contract.say", "1"), label)),
                  new Block.Choice(
                      ActionId.of("contract.say", "2"),
                      label,
                      List.of(new Option("a", label), new Option("b", "other")),
                      null)));
      Shown shown = post(message);
      assertThat(shown.pings()).as(nasty).isEmpty();
      assertThat(shown.text()).contains(nasty);
      assertThat(shown.buttons()).containsExactly(label);
      assertThat(shown.options()).containsExactly(label, "other");
    }
  }

  @Test
  void aMentionPingsThatPersonOnly() {
    Player ada = stage().person("Ada");
    String mention = Markdown.mention(ada.account(), "Ada");
    Shown shown = post(Message.text("It is your turn, " + mention + "."));
    assertThat(shown.pings()).containsExactly(ada.account().key());
    assertThat(shown.text()).contains("Ada");
  }

  @Test
  void timesAndCommandsAreShownInThePlatformsOwnWay() {
    Instant nine = Instant.parse("2026-11-25T09:00:00Z");
    var texts = new ArrayList<String>();
    for (Markdown.TimeStyle style : Markdown.TimeStyle.values()) {
      texts.add(Markdown.time(nine, "Wed 09:00", style));
    }
    texts.add(Markdown.command("echo"));
    texts.add(Markdown.command("group join"));
    Shown shown = post(Message.text(String.join(" and ", texts)));
    assertThat(shown.text()).contains("echo", "group join").doesNotContain("time:", "command:");
    assertThat(shown.pings()).isEmpty();
  }

  @Test
  void fiveAndTwentyButtonsAndOptionsFit() {
    var buttons = new ArrayList<Button>();
    var options = new ArrayList<Option>();
    for (int i = 1; i <= 20; i++) {
      buttons.add(Button.plain(ActionId.of("contract.say", "b" + i), "Button " + i));
    }
    for (int i = 1; i <= 25; i++) {
      options.add(new Option("o" + i, "Option " + i));
    }
    Shown shown =
        post(
            Message.text("Many.")
                .with(
                    new Block.Buttons(buttons),
                    new Block.Choice(ActionId.of("contract.say", "c"), "Pick", options, null)));
    assertThat(shown.buttons()).hasSize(20).startsWith("Button 1").endsWith("Button 20");
    assertThat(shown.options()).hasSize(25);
  }

  private Shown post(Message message) {
    MessageRef ref =
        stage().platform().post(stage().room(), message, SendKey.of(UUID.randomUUID())).message();
    return stage().person("Ada").sees(stage().room()).stream()
        .filter(shown -> ref.equals(shown.ref()))
        .findFirst()
        .orElseThrow();
  }

  private static int occurrences(String text, String part) {
    return (text.length() - text.replace(part, "").length()) / part.length();
  }

  /** One transparent point. */
  static byte[] png() {
    return Base64.getDecoder()
        .decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJg"
                + "gg==");
  }
}
