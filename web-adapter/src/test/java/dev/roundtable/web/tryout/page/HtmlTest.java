package dev.roundtable.web.tryout.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.chat.AccountId;
import dev.roundtable.chat.Markdown;
import dev.roundtable.testing.MovableClock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {

  private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");

  private final Html html =
      new Html(new Times(new MovableClock(NINE), ZoneId.of("Europe/Berlin")), path -> "rt-" + path);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "a <b onclick=x>b</b>",
        "[x](javascript:alert(1))",
        "[x](data:text/html,<script>1</script>)",
        "![x](javascript:alert(1))",
        "[x](http://a.example/\"onmouseover=\"alert(1))",
        "`<script>`",
        "```\n<script>1</script>\n```",
        "[<script>](time:2026-11-24T09:00:00Z/time)",
        "[x](command:<script>)",
      })
  void noTextBringsItsOwnMarkup(String hostile) {
    assertThat(html.render(hostile))
        .doesNotContainIgnoringCase("<script")
        .doesNotContainIgnoringCase("<img")
        .doesNotContainPattern("(?i)<[^>]*\\son[a-z]+=")
        .doesNotContainPattern("(?i)(href|src)=\"(javascript|data):");
  }

  @Test
  void timesAreShownInTheWorkspacesZone() {
    assertThat(html.render(Markdown.time(NINE, "then", Markdown.TimeStyle.DAY_TIME)))
        .isEqualTo("<p><time datetime=\"2026-11-24T09:00:00Z\">Tue 24 Nov, 10:00</time></p>");
    assertThat(
            html.render(Markdown.time(NINE.plusSeconds(7200), "then", Markdown.TimeStyle.RELATIVE)))
        .contains("in 2 hours");
  }

  @Test
  void mentionsAndCommandsAreWhatTheySay() {
    var ada = new AccountId("tryout", "try-out", "ada");
    assertThat(html.render(Markdown.mention(ada, "Ada <3"))).contains("@Ada &lt;3</span>");
    assertThat(html.render(Markdown.command("today"))).contains("data-run=\"/rt-today\"");
  }

  @Test
  void aPersonsLinesStayLines() {
    assertThat(Html.plain("one\n\n<two>")).isEqualTo("one<br><br>&lt;two&gt;");
  }
}
