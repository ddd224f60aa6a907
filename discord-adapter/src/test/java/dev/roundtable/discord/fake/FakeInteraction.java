package dev.roundtable.discord.fake;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.jspecify.annotations.Nullable;

/** One interaction: a first response within three seconds, then what follows. */
final class FakeInteraction {

  private static final long FIRST_SECONDS = 3;
  private static final long PATIENCE_SECONDS = 60;

  final String id = Ids.real();
  final String token;
  private final FakeDiscord discord;
  private final FakePerson person;
  private final FakeChannel channel;
  private final @Nullable FakeMessage pressed;
  private final boolean fromModal;
  private final CompletableFuture<Boolean> first = new CompletableFuture<>();
  private final CompletableFuture<Boolean> last = new CompletableFuture<>();
  private final CompletableFuture<DataArray> choices = new CompletableFuture<>();
  private final long began = System.nanoTime();
  private @Nullable FakeMessage original;
  private boolean thinking;

  FakeInteraction(
      FakeDiscord discord,
      FakePerson person,
      FakeChannel channel,
      @Nullable FakeMessage pressed,
      boolean fromModal) {
    this.discord = discord;
    this.person = person;
    this.channel = channel;
    this.pressed = pressed;
    this.fromModal = fromModal;
    token = "token-" + id;
    discord.interactions.put(token, this);
  }

  FakeChannel channel() {
    return channel;
  }

  /** When the first response came, by {@link System#nanoTime}. */
  CompletableFuture<Long> answered() {
    return first.thenApply(done -> System.nanoTime());
  }

  void await() {
    get(first, FIRST_SECONDS, "This application did not respond");
    get(last, PATIENCE_SECONDS, "the response never came");
  }

  DataArray awaitChoices() {
    return get(choices, FIRST_SECONDS, "no suggestions in time");
  }

  /** The first response; its message, if it is one. */
  @Nullable DataObject first(DataObject response, int files) {
    if (System.nanoTime() - began > TimeUnit.SECONDS.toNanos(FIRST_SECONDS)) {
      throw ApiError.unknown(10062, "interaction");
    }
    if (first.isDone()) {
      throw new ApiError(400, 40060, "Interaction has already been acknowledged.");
    }
    DataObject data = response.optObject("data").orElseGet(DataObject::empty);
    DataObject message = answer(response.getInt("type"), data, files);
    first.complete(true);
    if (!thinking) {
      last.complete(true);
    }
    return message;
  }

  private @Nullable DataObject answer(int type, DataObject data, int files) {
    return switch (type) {
      case 4 -> card(data, files).json;
      case 5 -> {
        thinking = true;
        if ((data.getInt("flags", 0) & FakeMessage.EPHEMERAL) == 0) {
          throw new AssertionError("a response that everybody sees");
        }
        original = new FakeMessage(channel, discord.bot, discord.ids.next(), discord.now(), 0);
        original.json.put("flags", FakeMessage.EPHEMERAL | 128);
        yield original.json;
      }
      case 6 -> {
        // Whoever deferred an edit may still edit: a person sees no difference if not.
        original = pressed;
        yield null;
      }
      case 7 -> {
        original = pressed;
        change(data, files);
        yield pressed == null ? null : pressed.json;
      }
      case 8 -> {
        choices.complete(Rules.list(data, "choices"));
        yield null;
      }
      case 9 -> {
        if (fromModal) {
          throw ApiError.form("type: a modal cannot answer a modal");
        }
        Rules.modal(data);
        person.opens(data, channel, pressed);
        yield null;
      }
      default -> throw ApiError.form("type: " + type);
    };
  }

  private FakeMessage card(DataObject data, int files) {
    if ((data.getInt("flags", 0) & FakeMessage.EPHEMERAL) == 0) {
      throw new AssertionError("a response that everybody sees: " + data);
    }
    Rules.message(data, files);
    var card =
        new FakeMessage(
            channel, discord.bot, discord.ids.next(), discord.now(), discord.nextOrder());
    discord.fill(card, data, files);
    person.gets(card);
    return card;
  }

  private void change(DataObject data, int files) {
    FakeMessage card = original;
    if (card == null || !card.ephemeral()) {
      throw new AssertionError("an update of a message that others see: " + data);
    }
    Rules.message(data, files + 1);
    discord.fill(card, data, files);
    card.json.put("flags", card.flags() | FakeMessage.EPHEMERAL);
  }

  DataObject further(DataObject data, int files) {
    if (!first.isDone()) {
      throw ApiError.unknown(10015, "Webhook");
    }
    FakeMessage card = card(data, files);
    last.complete(true);
    return card.json;
  }

  DataObject original(DataObject data, int files) {
    if (thinking) {
      thinking = false;
      data.put("flags", data.getInt("flags", 0) | FakeMessage.EPHEMERAL);
      original = card(data, files);
    } else {
      change(data, files);
    }
    last.complete(true);
    return original.json;
  }

  void deleteOriginal() {
    thinking = false;
    last.complete(true);
  }

  private static <T> T get(CompletableFuture<T> future, long seconds, String otherwise) {
    try {
      return future.get(seconds, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new AssertionError(otherwise, e);
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
