package dev.roundtable.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.chat.AccountId;
import dev.roundtable.chat.Markdown;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MrkdwnTest {

  private final Mrkdwn mrkdwn = new Mrkdwn(path -> path.replace("study", "lernen"));

  private String render(String markdown) {
    return mrkdwn.render(markdown).replace("\u200b", "");
  }

  @ParameterizedTest
  @CsvSource({
    "**bold**,*bold*",
    "*slanted*,_slanted_",
    "`code`,`code`",
    "[a link](https://example.com/?a=1&b=2),<https://example.com/?a=1&amp;b=2|a link>",
    "1 < 2 & 3 > 2,1 &lt; 2 &amp; 3 &gt; 2",
    "snake_case_name,snake_case_name",
  })
  void commonMarkBecomesMrkdwn(String markdown, String expected) {
    assertThat(render(markdown)).isEqualTo(expected);
  }

  @Test
  void marksThatSomebodyWroteAreShownAndDoNothing() {
    String shown = render(Markdown.escape("*not bold* _not slanted_ ~not struck~ `no code`"));

    assertThat(shown).doesNotContainPattern("[*_~`]").contains("not bold", "not slanted");
  }

  @Test
  void nobodyIsPingedByWhatMembersOrGuidesWrite() {
    String text = "<!channel> <!here> <@U123> <#C123> @channel @here";

    assertThat(render(Markdown.escape(text))).doesNotContain("<").contains("&lt;!channel&gt;");
    assertThat(render(Markdown.fromGuide(text))).doesNotContain("<");
  }

  @Test
  void anEmojiCodeThatSomebodyWroteStaysACode() {
    String shown = mrkdwn.render(Markdown.escape("I was :smile: about it at 10:30:15"));

    assertThat(shown).doesNotContain(":smile:").contains("10:30:15");
    assertThat(shown.replace("\u200b", "")).contains(":smile:");
  }

  @Test
  void aLineThatBeginsWithAnAngleIsNoQuote() {
    assertThat(mrkdwn.render(Markdown.escape("> no quote"))).doesNotStartWith("&gt;");
  }

  @Test
  void codeMayHoldBackTicks() {
    assertThat(render("``a ` b``")).isEqualTo("`a ˋ b`");
    assertThat(render("````\nx\n```\ny\n````")).isEqualTo("```\nx\n```\ny\n```");
    assertThat(mrkdwn.render("````\nx\n```\ny\n````").split("```", -1)).hasSize(3);
  }

  @Test
  void listsAndQuotesKeepTheirLines() {
    assertThat(render("- one\n- two\n  1. deep")).isEqualTo("• one\n• two\n  1. deep");
    assertThat(render("> said\n> twice")).isEqualTo("> said twice");
  }

  @Test
  void aTimeIsShownInEachReadersOwnZone() {
    String time =
        Markdown.time(
            Instant.parse("2026-11-25T08:00:00Z"), "Wed 09:00", Markdown.TimeStyle.DAY_TIME);

    assertThat(render(time)).isEqualTo("<!date^1795593600^{date_short_pretty} {time}|Wed 09:00>");
  }

  @Test
  void aMentionOfOursPingsAndACommandIsSpelledAsHere() {
    assertThat(render(Markdown.mention(new AccountId("slack", "T1", "U1"), "Ada")))
        .isEqualTo("<@U1>");
    assertThat(render(Markdown.mention(new AccountId("discord", "@me", "1"), "Ada")))
        .isEqualTo("@Ada");
    assertThat(render(Markdown.command("study join"))).isEqualTo("`/lernen join`");
  }

  @Test
  void boldAroundMarksOfItsOwnIsLeftPlainRatherThanBroken() {
    assertThat(render("**a *b* c**")).isEqualTo("*a _b_ c*");
  }
}
