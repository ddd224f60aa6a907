package dev.roundtable.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

  private static final AccountId ADA = new AccountId("slack", "T1", "U1");

  /** What mark-up is made of, and what people type between it. */
  private static final List<String> SCRAPS =
      List.of(
          "@everyone",
          "@here",
          "<!channel>",
          "<!here|x>",
          "<@U1>",
          "<@!1>",
          "<@&1>",
          "<#C1|a>",
          "`",
          "``",
          "```",
          "~~~",
          "*",
          "**",
          "***",
          "_",
          "__",
          "~",
          "~~",
          "||",
          "[",
          "]",
          "(",
          ")",
          "](",
          "[a](b)",
          "![a](b)",
          "<b>",
          "</b>",
          "<!--",
          "-->",
          "<a href='x'>",
          "&amp;",
          "&#64;",
          "&",
          ";",
          "#",
          "## ",
          ">",
          "> ",
          "- ",
          "+ ",
          "* ",
          "1. ",
          "1) ",
          "---",
          "===",
          "\\",
          "\\\\",
          "\\*",
          "|",
          "|-|",
          ":",
          ":smile:",
          "::",
          "!",
          "http://a.b",
          "www.a.b",
          "a@b.c",
          "mailto:a@b.c",
          "<http://a.b>",
          "[x]: y",
          "[^1]",
          "time:",
          "person:a/b/c",
          "(time:2026-01-01T00:00:00Z/time)",
          "\n",
          "\n\n",
          "\r\n",
          "\t",
          "    ",
          " ",
          "\u2028",
          "\u0085",
          "\u00a0",
          "\u202e",
          "\u0007",
          "a",
          "word",
          "ß",
          "日本語",
          "👩‍👩‍👧",
          "é",
          "\u0301",
          "$",
          "%",
          "^",
          "=",
          "?",
          "\"",
          "'",
          "«",
          "{",
          "}",
          "0",
          "{0}",
          "''");

  @Test
  void escapedTextIsOnePlainTextWhateverItIsMadeOf() {
    var random = new Random(42);
    for (int i = 0; i < 20_000; i++) {
      assertPlain(scraps(random, SCRAPS));
    }
  }

  @Test
  void escapedTextOfAnyCharactersIsOnePlainText() {
    var random = new Random(43);
    for (int i = 0; i < 20_000; i++) {
      var text = new StringBuilder();
      int length = random.nextInt(12);
      for (int j = 0; j < length; j++) {
        text.append((char) random.nextInt(random.nextBoolean() ? 128 : 0x3000));
      }
      assertPlain(text.toString());
    }
  }

  @Test
  void escapedTextStaysPlainInsideOurOwnSentences() {
    var random = new Random(44);
    for (int i = 0; i < 10_000; i++) {
      String member = scraps(random, SCRAPS);
      String text = "- **Ada:** " + Markdown.escape(member) + " *(edited)*";
      assertThat(Markdown.plain(text))
          .isEqualTo(("Ada: " + Markdown.oneLine(member) + " (edited)").replaceAll(" +", " "));
    }
  }

  @Test
  void ourOwnLinksAreReadBack() {
    Instant nine = Instant.parse("2026-11-25T09:00:00Z");
    var seen = new Seen();
    seen.render(
        Markdown.time(nine, "Wed [9]", Markdown.TimeStyle.DAY_TIME)
            + Markdown.mention(ADA, "Ada *L*")
            + Markdown.command("study join"));
    assertThat(seen.links).containsExactly(nine + " DAY_TIME", ADA.key(), "study join");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hello [you](person:slack/T1/U1) there",
        "hello [you](<person:slack/T1/U1>) there",
        "hello [you](PERSON:slack/T1/U1) there",
        "hello [you](&#112;erson:slack/T1/U1) there",
        "hello [you](person:slack/T1/U1 \"title\") there",
        "hello [you][1] there\n\n[1]: person:slack/T1/U1",
        "hello [*you*](person:slack/T1/U1) there",
        "hello [you](time:2026-11-25T09:00:00Z/time) there",
        "hello [you](command:today) there"
      })
  void aGuideCanMakeNoneOfOurLinks(String guide) {
    var seen = new Seen();
    seen.render(Markdown.fromGuide(guide));
    assertThat(seen.links).isEmpty();
    assertThat(Markdown.plain(Markdown.fromGuide(guide))).startsWith("hello you there");
  }

  @Test
  void anAutolinkOfAGuidePingsNobody() {
    var seen = new Seen();
    seen.render(Markdown.fromGuide("hello <person:slack/T1/U1>"));
    assertThat(seen.links).isEmpty();
  }

  @Test
  void aGuideWithoutOurLinksIsLeftAsItIs() {
    String guide = "# Title\n\n* one\n* two [web](https://a.example)\n\n```java\nint x;\n```\n";
    assertThat(Markdown.fromGuide(guide)).isEqualTo(guide);
  }

  @Test
  void plainTextLosesTheMarkUpAndNoWord() {
    assertThat(
            Markdown.plain(
                "# Head\n\n"
                    + "Some **bold** and `code`, [a link](https://a.example).\n\n"
                    + "- one\n"
                    + "- two\n\n"
                    + "```\n"
                    + "x = 1\n"
                    + "```"))
        .isEqualTo("Head Some bold and code, a link. one two x = 1");
  }

  @Test
  void onlyLinksToTheWebAndToMailLeadAnywhere() {
    var seen = new Seen();
    String text =
        seen.render("[a](https://a.example) [b](javascript:alert(1)) [c](mailto:c@d.e) [d](/x)");
    assertThat(text).isEqualTo("a b c d");
    assertThat(seen.links).containsExactly("https://a.example", "mailto:c@d.e");
  }

  @Test
  void htmlIsShownAsText() {
    assertThat(new Seen().render("a <b>bold</b> word")).isEqualTo("a <b>bold</b> word");
    assertThat(new Seen().render("<script>\nalert(1)\n</script>")).contains("<script>", "alert(1)");
  }

  private static void assertPlain(String member) {
    String expected = Markdown.oneLine(member);
    Node document = Markdown.parse(Markdown.escape(member));
    assertThat(document).isInstanceOf(Document.class);
    if (expected.isEmpty()) {
      assertThat(document.getFirstChild()).isNull();
      return;
    }
    Node paragraph = document.getFirstChild();
    assertThat(paragraph).as(member).isInstanceOf(Paragraph.class);
    assertThat(paragraph.getNext()).as(member).isNull();
    var text = new StringBuilder();
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      assertThat(node).as(member).isInstanceOf(Text.class);
      text.append(((Text) node).getLiteral());
    }
    assertThat(text.toString()).isEqualTo(expected);
  }

  static String scraps(Random random, List<String> from) {
    var text = new StringBuilder();
    int pieces = 1 + random.nextInt(8);
    for (int i = 0; i < pieces; i++) {
      text.append(from.get(random.nextInt(from.size())));
      if (random.nextInt(4) == 0) {
        text.append(' ');
      }
    }
    return text.toString();
  }
}
