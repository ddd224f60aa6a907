package dev.roundtable.chat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * What we say to people, from all bundles {@code messages/<feature>.properties} on the class path,
 * another language's beside them as {@code <feature>_de.properties}. Texts are {@link
 * MessageFormat} patterns except that an apostrophe is just an apostrophe. A missing key is a bug
 * and throws.
 */
@Component
public class Texts {

  private final Bundles bundles = new Bundles();

  /** All bundles of the class path. */
  public Texts() {
    bundles.setBasenames(basenames().toArray(String[]::new));
    bundles.setDefaultEncoding("UTF-8");
    bundles.setDefaultLocale(Locale.ENGLISH);
    bundles.setAlwaysUseMessageFormat(true);
  }

  /** A text in English. */
  public String get(String key, Object... args) {
    return get(Locale.ENGLISH, key, args);
  }

  /** A text in a language; in English where there is no translation. */
  public String get(Locale locale, String key, Object... args) {
    return bundles.getMessage(key, args, locale);
  }

  private static List<String> basenames() {
    var names = new TreeSet<String>();
    try {
      var resolver = new PathMatchingResourcePatternResolver(Texts.class.getClassLoader());
      for (var resource : resolver.getResources("classpath*:messages/*.properties")) {
        String file = Objects.requireNonNull(resource.getFilename());
        names.add("messages/" + file.replaceFirst("(_[A-Za-z]+)*\\.properties$", ""));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot look for messages/*.properties", e);
    }
    return new ArrayList<>(names);
  }

  private static final class Bundles extends ResourceBundleMessageSource {
    @Override
    protected MessageFormat createMessageFormat(String text, @Nullable Locale locale) {
      return new MessageFormat(
          text.replace("''", "'").replace("'", "''"), locale == null ? Locale.ENGLISH : locale);
    }
  }
}
