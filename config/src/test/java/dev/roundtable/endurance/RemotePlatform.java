package dev.roundtable.endurance;

import dev.roundtable.chat.AccountId;
import dev.roundtable.chat.Actor;
import dev.roundtable.chat.Attachment;
import dev.roundtable.chat.Block;
import dev.roundtable.chat.ChatEvent;
import dev.roundtable.chat.ChatFailure;
import dev.roundtable.chat.ChatPlatform;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Reaction;
import dev.roundtable.chat.SendKey;
import dev.roundtable.chat.Sent;
import dev.roundtable.chat.Space;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The bot's side of the platform in the other process. */
final class RemotePlatform implements ChatPlatform {

  static final String NAME = "remote";
  static final Space SPACE = new Space(NAME, "space");

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final URI call;

  RemotePlatform(int port) {
    call = URI.create("http://127.0.0.1:" + port + "/call");
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Sent ask(Place.Room room, Message card, String threadName, SendKey key) {
    String id = call("ask", room.key(), key, card);
    return new Sent(new MessageRef(room, id), new Place.Thread(room, id));
  }

  @Override
  public Sent post(Place place, Message message, SendKey key) {
    return new Sent(new MessageRef(place, call("post", place.key(), key, message)), null);
  }

  @Override
  public void edit(MessageRef message, Message with) {
    call("edit", message.key(), null, with);
  }

  @Override
  public void delete(MessageRef message) {
    call("delete", message.key(), null, null);
  }

  @Override
  public void react(MessageRef message, Reaction reaction) {
    call("react", message.key(), null, null);
  }

  @Override
  public void unreact(MessageRef message, Reaction reaction) {
    call("unreact", message.key(), null, null);
  }

  @Override
  public Place.Talk openTalk(Set<AccountId> people) {
    String all = people.stream().map(AccountId::key).sorted().collect(Collectors.joining(","));
    return new Place.Talk(SPACE, call("talk", all, null, null));
  }

  @Override
  public void publishHome(AccountId account, Message message) {}

  @Override
  public boolean mayOrganize(AccountId account, Place.Room room) {
    return true;
  }

  @Override
  public List<String> check(Place.Room room) {
    return List.of();
  }

  @Override
  public Search find(SendKey key, Place place, Instant since) {
    String id = call("find", place.key(), key, null);
    if (id.isEmpty()) {
      return new Search.Absent();
    }
    Place.Thread thread = place instanceof Place.Room room ? new Place.Thread(room, id) : null;
    return new Search.Found(new Sent(new MessageRef(place, id), thread));
  }

  @Override
  public List<ChatEvent.MessagePosted> messagesSince(Place.Thread thread, Instant since) {
    throw new ChatFailure.NotAllowed("nothing can be read back here");
  }

  @Override
  public Actor profile(AccountId account) {
    return new Actor(account, account.id(), null, false);
  }

  @Override
  public byte[] fetch(Attachment attachment) {
    throw new ChatFailure.Gone("there are no files here");
  }

  private String call(
      String operation, String place, @Nullable SendKey key, @Nullable Message message) {
    var body =
        new PlatformCall(
            operation,
            place,
            key == null ? null : key.value(),
            message == null ? null : message.summary(),
            message == null ? null : actions(message));
    HttpRequest request =
        HttpRequest.newBuilder(call)
            .timeout(Duration.ofSeconds(10))
            .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
            .build();
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    } catch (ConnectException e) {
      throw new ChatFailure.TryAgainAfter(Duration.ZERO, "the platform is down");
    } catch (IOException e) {
      throw new ChatFailure.UnknownOutcome("no answer: " + e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ChatFailure.UnknownOutcome("interrupted");
    }
  }

  /** The ids of a message's buttons, by which people in the other process can press them. */
  static String actions(Message message) {
    return message.blocks().stream()
        .filter(Block.Buttons.class::isInstance)
        .flatMap(block -> ((Block.Buttons) block).buttons().stream())
        .map(button -> button.action().toString())
        .collect(Collectors.joining("\n"));
  }
}
