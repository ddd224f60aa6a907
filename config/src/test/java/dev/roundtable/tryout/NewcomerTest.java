package dev.roundtable.tryout;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import dev.roundtable.RoundtableApplication;
import dev.roundtable.web.testing.BrowserExtension;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Somebody who has just cloned the repository and has no tokens. With {@code
 * -Dscreenshots=<folder>} the pages are kept as pictures.
 */
@ExtendWith(BrowserExtension.class)
class NewcomerTest {

  private static final String ANSWER =
      "In 2024 I needed the identity team to add a field to their login event. They were busy with"
          + " an audit. I read their backlog first and found that my field would close 40 of their"
          + " tickets a month. I offered to write the migration myself, and they said yes within a"
          + " week. My own launch slipped by four days, and I had to tell sales.";

  private static final double PATIENCE = 60_000;

  @TempDir(cleanup = CleanupMode.ALWAYS)
  Path folder;

  private ConfigurableApplicationContext bot;
  private final List<String> complaints = new ArrayList<>();

  @BeforeEach
  void start() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    bot = run();
  }

  @AfterEach
  void stop() {
    bot.close();
  }

  @Test
  void theFirstThreeMinutesEndWithFeedbackOnOnesOwnWords(Page page) {
    open(page);
    assertThat(page.locator("#hint li")).hasCount(3);
    assertThat(page.getByRole(AriaRole.BUTTON, named("Answer"))).hasCount(2);
    picture(page, "1-first-look");

    page.locator("#main button.thread").first().click();
    assertThat(page.locator("#thread .marks")).hasCount(3);
    write(page.locator("#thread textarea"), ANSWER);
    assertThat(lineWith(page, "#thread", "identity team").locator(".marks"))
        .containsText("counted as an answer");
    assertThat(page.locator("#hint li.done")).hasCount(1);
    picture(page, "2-answered");

    step(page);
    page.locator("#hint").getByRole(AriaRole.LINK).click();

    Locator feedback = page.locator("#main .line.bot").last();
    assertThat(feedback).containsText("About your answer");
    assertThat(feedback.locator("blockquote").first())
        .containsText(Pattern.compile("\"(In 2024 I needed|I read their backlog|I offered)"));
    assertThat(page.locator("#hint li")).hasCount(0);
    picture(page, "3-feedback");
    assertThat(complaints).isEmpty();
  }

  @Test
  void aWholeDayIsLivedByFormReviewAndResult(Page page) {
    open(page);
    page.getByRole(AriaRole.BUTTON, named("Answer")).first().click();
    Locator dialog = page.getByRole(AriaRole.DIALOG);
    dialog.getByRole(AriaRole.TEXTBOX).fill(ANSWER);
    dialog
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Send").setExact(true))
        .click();
    assertThat(dialog).hasCount(0);
    assertThat(page.locator("#main .line.card").last()).containsText("Your answer counts");
    assertThat(page.locator("#hint li.done")).hasCount(1);

    write(page.locator("#main textarea"), "/review");
    Locator card = page.locator("#main .line.card").last();
    assertThat(card).containsText("Review 1 of 2");
    card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Strong").setExact(true))
        .click();
    assertThat(page.locator("#main .line.card").last()).containsText("Recorded: Strong");
    picture(page, "4-reviewed");

    step(page);
    step(page);
    Locator result = lineWith(page, "#main", "Answered by Ada, Ben, Chloe, Dan.");
    assertThat(result).containsText("What a strong answer shows");
    result
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("My feedback"))
        .click();
    assertThat(page.locator("#main .line.card").last()).containsText("of 4, from");
    picture(page, "5-result");

    write(page.locator("#main textarea"), "/today");
    assertThat(page.locator("#main .line.card").last()).containsText("Not answered yet");
    picture(page, "6-today");
    assertThat(complaints).isEmpty();
  }

  @Test
  void nothingIsLostWhenTheBotStopsAndStartsAgain(Page page) {
    open(page);
    page.locator("#main button.thread").first().click();
    write(page.locator("#thread textarea"), ANSWER);
    assertThat(lineWith(page, "#thread", "identity team").locator(".marks")).hasCount(1);
    String time = page.locator(".now time").innerText().substring(0, 10);

    bot.close();
    bot = run();
    page.navigate(address() + "/try-out/ada");

    assertThat(page.locator(".now time")).containsText(time);
    assertThat(page.locator("#main button.thread").first()).containsText("4 replies");
  }

  @Test
  void startingOverForgetsEverything(Page page) {
    open(page);
    page.locator("#main button.thread").first().click();
    write(page.locator("#thread textarea"), ANSWER);
    assertThat(lineWith(page, "#thread", "identity team").locator(".marks")).hasCount(1);

    page.getByRole(AriaRole.BUTTON, named("Start over, guide and faults")).click();
    page.getByRole(AriaRole.BUTTON, named("Start over").setExact(true)).click();

    assertThat(page.locator("#main button.thread").first()).containsText("3 replies");
    assertThat(page.locator("#hint li.done")).hasCount(0);
  }

  private ConfigurableApplicationContext run() {
    return new SpringApplicationBuilder(RoundtableApplication.class)
        .run("--server.port=0", "--roundtable.try-out.folder=" + folder.resolve("try-out"));
  }

  private void open(Page page) {
    page.setViewportSize(1280, 800);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
    page.navigate(address());
  }

  private String address() {
    return "http://localhost:" + bot.getEnvironment().getProperty("local.server.port");
  }

  private static void write(Locator box, String text) {
    box.fill(text);
    box.press("Enter");
  }

  private static void step(Page page) {
    Locator now = page.locator(".now time");
    String before = now.innerText();
    page.getByRole(AriaRole.BUTTON, named("Next step")).click();
    assertThat(now).not().hasText(before);
    assertThat(page.locator("[data-do=step]:enabled")).hasCount(1);
  }

  private static Locator lineWith(Page page, String pane, String text) {
    return page.locator(pane + " .line")
        .filter(new Locator.FilterOptions().setHasText(text))
        .last();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static void picture(Page page, String name) {
    String kept = System.getProperty("screenshots");
    if (kept != null) {
      page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(kept, name + ".png")));
    }
  }
}
