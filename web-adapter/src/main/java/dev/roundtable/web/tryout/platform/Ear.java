package dev.roundtable.web.tryout.platform;

import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Dispatcher;
import dev.roundtable.chat.Interaction;
import dev.roundtable.chat.Option;
import dev.roundtable.chat.Responder;
import dev.roundtable.chat.Response;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Hears what the bot responds and shows it nobody. */
final class Ear implements Responder {

  private final CompletableFuture<Response> heard = new CompletableFuture<>();

  private Ear() {}

  static CompletableFuture<Response> hear(Dispatcher dispatcher, Interaction interaction) {
    var ear = new Ear();
    dispatcher.dispatch(interaction, ear);
    return ear.heard;
  }

  @Override
  public boolean opensFormsLate() {
    return true;
  }

  @Override
  public void acknowledge(AnswersBy how) {}

  @Override
  public void respond(Response response) {
    heard.complete(response);
  }

  @Override
  public void suggest(List<Option> options) {}
}
