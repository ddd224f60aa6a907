package dev.roundtable.web.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test a {@link Page} or a {@link BrowserContext} of headless Chromium, new for every test.
 *
 * <p>One browser serves a whole run. The installed Chromium is used, or the one that {@code
 * -Dbrowser.path} names. Without one the tests are skipped, unless {@code CI=true} is in the
 * environment or {@code -Dbrowser.required=true} is given: then they fail.
 */
public final class BrowserExtension
    implements BeforeAllCallback, AfterEachCallback, ParameterResolver {

  private static final Namespace HERE = Namespace.create(BrowserExtension.class);

  private static final List<String> USUAL_PLACES =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

  private static final List<String> QUIETLY =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  @Override
  public void beforeAll(ExtensionContext context) {
    if (installed().isPresent()) {
      return;
    }
    String missing = "No Chromium found; install it or name one with -Dbrowser.path=...";
    if (required()) {
      throw new IllegalStateException(missing);
    }
    Assumptions.abort(missing);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Page.class || type == BrowserContext.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    BrowserContext tab =
        context
            .getStore(HERE)
            .computeIfAbsent("tab", key -> chromium(context).newContext(), BrowserContext.class);
    return parameter.getParameter().getType() == Page.class ? tab.newPage() : tab;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    BrowserContext tab = context.getStore(HERE).remove("tab", BrowserContext.class);
    if (tab != null) {
      tab.close();
    }
  }

  private static Browser chromium(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(HERE)
        .computeIfAbsent("chromium", key -> new Chromium(), Chromium.class)
        .browser;
  }

  private static Optional<Path> installed() {
    String named = System.getProperty("browser.path");
    List<String> places = named == null ? USUAL_PLACES : List.of(named);
    return places.stream().map(Path::of).filter(Files::isExecutable).findFirst();
  }

  private static boolean required() {
    return Boolean.getBoolean("browser.required") || "true".equals(System.getenv("CI"));
  }

  /** The one browser of a run; JUnit closes it at the end. */
  private static final class Chromium implements AutoCloseable {
    private final Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(installed().orElseThrow())
                    .setArgs(QUIETLY));

    @Override
    public void close() {
      playwright.close();
    }
  }
}
