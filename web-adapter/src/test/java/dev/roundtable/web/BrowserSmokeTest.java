package dev.roundtable.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.roundtable.web.testing.BrowserExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(BrowserExtension.class)
class BrowserSmokeTest {

  @Test
  void aPageIsShownAndAButtonCanBePressed(Page page) {
    page.setContent("<h1>Round</h1><button onclick=\"this.textContent='Pressed'\">Press</button>");

    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Press")).click();

    assertThat(page.getByRole(AriaRole.HEADING)).hasText("Round");
    assertThat(page.getByRole(AriaRole.BUTTON)).hasText("Pressed");
  }
}
