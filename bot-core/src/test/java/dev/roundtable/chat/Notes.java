package dev.roundtable.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Writes down what it is told. */
final class Notes implements Responder {
  final List<String> told = new ArrayList<>();
  final CompletableFuture<Response> response = new CompletableFuture<>();
  private final boolean opensLate;

  Notes(boolean opensLate) {
    this.opensLate = opensLate;
  }

  @Override
  public boolean opensFormsLate() {
    return opensLate;
  }

  @Override
  public void acknowledge(AnswersBy how) {
    told.add("acknowledged " + how);
  }

  @Override
  public void respond(Response given) {
    told.add(given.getClass().getSimpleName());
    response.complete(given);
  }

  @Override
  public void suggest(List<Option> options) {
    told.add("suggested " + options.size());
    response.complete(new Response.None());
  }

  String text() throws Exception {
    return switch (response.get(10, TimeUnit.SECONDS)) {
      case Response.Private said -> words(said.message());
      case Response.Refusal refusal -> words(refusal.message());
      case Response.Update update -> words(update.message());
      default -> "";
    };
  }

  static String words(Message message) {
    return String.join("\n", FakeText.lines(message));
  }
}
