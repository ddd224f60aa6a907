package dev.roundtable.guide.savedpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuoteClassifierTest {

  private record Case(String text, List<String> quotes) {}

  static Stream<Case> table() {
    List<Case> cases = new ArrayList<>();
    for (String line : lines()) {
      if (line.startsWith("> ")) {
        cases.add(new Case(line.substring(2), new ArrayList<>()));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        cases.getLast().quotes().add(line);
      }
    }
    return cases.stream();
  }

  @ParameterizedTest
  @MethodSource("table")
  void quotesAreToldApartAsInTheTable(Case it) {
    assertThat(
            QuoteClassifier.tellApart(it.text()).stream()
                .map(told -> sign(told.kind()) + " " + told.quote().words()))
        .containsExactlyElementsOf(it.quotes());
  }

  @Test
  void theTableIsLong() {
    assertThat(table().mapToInt(it -> it.quotes().size()).sum()).isGreaterThan(150);
  }

  @Test
  void aQuoteDoesNotGoBeyondItsLine() {
    assertThat(Quotes.in("He said 'one\ntwo' and left")).isEmpty();
  }

  private static String sign(QuoteKind kind) {
    return switch (kind) {
      case QUESTION -> "Q";
      case CLARIFYING -> "C";
      case EXAMPLE -> "E";
      case NOTHING -> "-";
    };
  }

  private static List<String> lines() {
    try (InputStream in = QuoteClassifierTest.class.getResourceAsStream("quotes.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
