package dev.roundtable.chat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The way back to a person of the fake platform, as strict as the real ones: something within three
 * seconds, no form after an acknowledgement or after a form, each call once.
 */
final class FakeResponder implements Responder {

  private static final long FIRST_RESPONSE_SECONDS = 3;
  private static final long PATIENCE_SECONDS = 60;

  private final FakePerson person;
  private final FakePlatform platform;
  private final @Nullable FakeMessage from;
  private final @Nullable FakeForm submitted;
  private Place place;
  private @Nullable AnswersBy acknowledged;
  private final CompletableFuture<Boolean> first = new CompletableFuture<>();
  private final CompletableFuture<Boolean> last = new CompletableFuture<>();
  private final CompletableFuture<List<Option>> suggestions = new CompletableFuture<>();

  FakeResponder(
      FakePerson person,
      FakePlatform platform,
      @Nullable FakeMessage from,
      @Nullable FakeForm submitted) {
    this.person = person;
    this.platform = platform;
    this.from = from;
    this.submitted = submitted;
    this.place = platform.room();
  }

  void place(Place where) {
    place = where;
  }

  void await() {
    get(first, FIRST_RESPONSE_SECONDS, "no response within 3 s");
    get(last, PATIENCE_SECONDS, "the response never came");
  }

  List<Option> awaitSuggestions() {
    return get(suggestions, FIRST_RESPONSE_SECONDS, "no suggestions within 3 s");
  }

  @Override
  public void acknowledge(AnswersBy how) {
    if (acknowledged != null || last.isDone()) {
      fail("acknowledged twice or after the response");
    }
    acknowledged = how;
    if (submitted != null) {
      person.open(null);
    }
    first.complete(true);
  }

  @Override
  public void respond(Response response) {
    try {
      if (last.isDone()) {
        throw new AssertionError("two responses");
      }
      show(response);
      first.complete(true);
      last.complete(true);
    } catch (RuntimeException | AssertionError e) {
      first.complete(true);
      last.completeExceptionally(e);
    }
  }

  @Override
  public void suggest(List<Option> options) {
    if (options.size() > 25) {
      suggestions.completeExceptionally(new AssertionError("more than 25 suggestions"));
    }
    suggestions.complete(options);
  }

  private void show(Response response) {
    if (submitted != null && !(response instanceof Response.FormErrors)) {
      person.open(null);
    }
    switch (response) {
      case Response.Private said -> person.show(said.message());
      case Response.Refusal refusal -> person.show(refusal.message());
      case Response.Update update -> update(update.message());
      case Response.OpenForm open -> open(open.form());
      case Response.FormErrors errors -> errors(errors);
      case Response.None none -> {}
    }
  }

  /** Replaces a private card; a message that all see is never replaced. */
  private void update(Message message) {
    if (from != null && from.ref == null) {
      from.parts = FakeLimits.parts(message);
      from.edits++;
    } else {
      person.show(message);
    }
  }

  private void open(Form form) {
    if (acknowledged != null) {
      throw new AssertionError("no platform opens a form after an acknowledgement");
    }
    if (submitted == null) {
      person.open(FakeForm.opened(form, place, platform.clock().instant(), from));
    } else {
      person.show(platform.wiring().offers().offer(person.account(), form, null));
    }
  }

  private void errors(Response.FormErrors errors) {
    if (submitted == null) {
      throw new AssertionError("errors of a form where no form was sent: " + errors);
    }
    // What was typed stays in the fields, also where the dialog has to be opened again.
    person.open(submitted.wrong(errors.byInput()));
  }

  private void fail(String what) {
    var failure = new AssertionError(what);
    first.completeExceptionally(failure);
    last.completeExceptionally(failure);
    throw failure;
  }

  private static <T> T get(CompletableFuture<T> future, long seconds, String otherwise) {
    try {
      return future.get(seconds, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new AssertionError(otherwise, e);
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause().getMessage(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
