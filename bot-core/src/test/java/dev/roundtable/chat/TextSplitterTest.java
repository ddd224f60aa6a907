package dev.roundtable.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;

class TextSplitterTest {

  private static final String SENTENCE = "One sentence that says something of interest. ";

  @Test
  void aShortTextStaysWhole() {
    assertThat(new TextSplitter(200, String::length).split("# A\n\n* b\n"))
        .containsExactly("# A\n\n* b\n");
  }

  @Test
  void aLongTextIsBrokenBetweenParagraphs() {
    String one = SENTENCE.repeat(3).strip();
    String two = SENTENCE.repeat(3).strip();
    assertThat(new TextSplitter(200, String::length).split(one + "\n\n" + two))
        .containsExactly(one, two);
  }

  @Test
  void aLongParagraphIsBrokenBetweenSentences() {
    List<String> parts = new TextSplitter(200, String::length).split(SENTENCE.repeat(10).strip());
    assertThat(parts).hasSizeBetween(3, 4).allSatisfy(part -> assertThat(part).endsWith("."));
  }

  @Test
  void brokenCodeIsClosedAndOpenedAgain() {
    String code = "int x = 1; // a line of code\n".repeat(20);
    List<String> parts =
        new TextSplitter(200, String::length)
            .split("Before.\n\n```java\n" + code + "```\n\nAfter.");
    assertThat(parts).hasSizeGreaterThan(3);
    var lines = new ArrayList<String>();
    for (String part : parts) {
      Node document = Markdown.parse(part);
      for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
        if (block instanceof FencedCodeBlock fenced) {
          assertThat(fenced.getInfo()).isEqualTo("java");
          lines.addAll(fenced.getLiteral().lines().toList());
        }
      }
    }
    assertThat(lines).isEqualTo(code.lines().toList());
  }

  @Test
  void aQuoteStaysAQuoteInEveryPart() {
    List<String> parts =
        new TextSplitter(200, String::length).split("> " + SENTENCE.repeat(12).strip());
    assertThat(parts).hasSizeGreaterThan(2).allSatisfy(part -> assertThat(part).startsWith("> "));
  }

  @Test
  void markUpIsNotCutThrough() {
    String text = "Words and **" + SENTENCE.repeat(3).strip() + "** and " + SENTENCE.repeat(4);
    assertThat(new TextSplitter(200, String::length).split(text.strip()))
        .allSatisfy(part -> assertThat(Markdown.plain(part)).doesNotContain("*"));
  }

  @Test
  void noWordIsLostAndNoPartIsTooLongWhateverTheText() {
    var random = new Random(7);
    for (int i = 0; i < 400; i++) {
      String text = document(random);
      int limit = 100 + random.nextInt(400);
      List<String> parts = new TextSplitter(limit, TextSplitterTest::rendered).split(text);
      var words = new StringBuilder();
      for (String part : parts) {
        assertThat(rendered(part)).as(part).isLessThanOrEqualTo(limit);
        words.append(Markdown.plain(part)).append(' ');
      }
      assertThat(squeeze(words.toString())).as(text).isEqualTo(squeeze(Markdown.plain(text)));
    }
  }

  @Test
  void aPlainTextLosesNothingAndNoVisibleCharacterIsCut() {
    String family = "👩‍👩‍👧";
    List<String> parts = TextSplitter.splitPlain(family.repeat(100), 50);
    assertThat(String.join("", parts)).isEqualTo(family.repeat(100));
    assertThat(parts)
        .allSatisfy(part -> assertThat(part.length() % family.length()).isZero())
        .allSatisfy(part -> assertThat(part.length()).isLessThanOrEqualTo(50));
  }

  /** Something like what an adapter counts: marks and escapes included. */
  private static int rendered(String markdown) {
    return FakeText.length(new Block.Text(markdown));
  }

  private static String document(Random random) {
    var text = new StringBuilder();
    int blocks = 1 + random.nextInt(6);
    for (int i = 0; i < blocks; i++) {
      text.append(
          switch (random.nextInt(7)) {
            case 0 -> "## " + SENTENCE.strip();
            case 1 -> ("- " + inline(random) + "\n").repeat(1 + random.nextInt(8)).strip();
            case 2 -> "```\n" + "let x = [1, 2];\n".repeat(random.nextInt(30)) + "```";
            case 3 -> "> " + inline(random).repeat(1 + random.nextInt(5));
            case 4 -> "1. " + inline(random) + "\n2. " + inline(random);
            case 5 -> "x".repeat(random.nextInt(700)) + "y";
            default -> inline(random).repeat(1 + random.nextInt(6));
          });
      text.append("\n\n");
    }
    return text.toString().strip();
  }

  private static String inline(Random random) {
    var text = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      text.append(
          switch (random.nextInt(6)) {
            case 0 -> "**two words** ";
            case 1 -> "*" + SENTENCE.repeat(1 + random.nextInt(4)).strip() + "* ";
            case 2 -> "`code here` ";
            case 3 -> "[a link](https://a.example/with/path) ";
            case 4 -> Markdown.escape("*_~`[]()<@> \\ #1. ") + " ";
            default -> SENTENCE;
          });
    }
    return text.toString();
  }

  private static String squeeze(String text) {
    return text.replaceAll("\\s+", "");
  }
}
